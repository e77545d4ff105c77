package org.cardwright.ui.common;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import org.cardwright.i18n.Strings;
import org.controlsfx.control.CheckComboBox;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;

/** What is wrong with a view: between it and its controller, with its texts and names, and for a design tool. */
final class FxmlFaults {
    private static final String FX = "http://javafx.com/fxml";
    private static final List<Class<? extends Control>> INPUTS = List.of(TextInputControl.class, ComboBoxBase.class,
            ChoiceBox.class, Spinner.class, CheckComboBox.class);
    private static final List<Class<? extends Control>> LISTS = List.of(ListView.class, TableView.class,
            TreeView.class, TreeTableView.class);

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Class<?>> imports = new HashMap<>();
    private final Map<String, Element> ids = new LinkedHashMap<>();
    private final Set<String> referred = new TreeSet<>();
    private final Set<String> handlers = new TreeSet<>();
    private final Set<String> labeled = new TreeSet<>();
    private String java = "";

    private FxmlFaults() {}

    static List<String> of(String text) throws IOException {
        FxmlFaults judge = new FxmlFaults();
        try {
            judge.check(text);
        } catch (ClassNotFoundException | SAXException | ParserConfigurationException e) {
            judge.faults.add(e.toString());
        }
        return judge.faults;
    }

    private void check(String text)
            throws IOException, ClassNotFoundException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ProcessingInstruction asked && asked.getTarget().equals("import")) {
                imported(Class.forName(asked.getData()));
            }
        }
        Element root = document.getDocumentElement();
        String controller = root.getAttributeNS(FX, "controller");
        String source = controller.replaceAll("\\$.*", "").replace('.', '/') + ".java";
        for (Path file : List.of(Path.of("src/main/java", source), Path.of("src/test/java", source))) {
            java += Files.isRegularFile(file) ? Files.readString(file) : "";
        }
        walk(root);
        List<Element> named = elements(root).filter(element -> imports.containsKey(element.getTagName())).toList();
        named.forEach(this::checkName);
        String body = text.replaceAll("<\\?.*?\\?>", "");
        imports.keySet().stream()
                .filter(name -> !Pattern.compile("(?:[<\\s]|type=\")" + name + "\\b").matcher(body).find()).forEach(name -> faults.add(name + " is imported for nothing"));
        checkController(controller.isEmpty() ? Object.class : Class.forName(controller));
        load(text);
    }

    private void imported(Class<?> type) {
        imports.put(type.getSimpleName(), type);
        boolean made = !Modifier.isAbstract(type.getModifiers()) && javafx.scene.Node.class.isAssignableFrom(type);
        if (made && type.getName().startsWith("org.cardwright") && (!Modifier.isPublic(type.getModifiers())
                || Stream.of(type.getConstructors()).noneMatch(maker -> maker.getParameterCount() == 0))) {
            faults.add(type.getSimpleName() + " cannot be made by a design tool");
        }
    }

    private static Stream<Element> elements(Element from) {
        Stream<Node> below = Stream.iterate(from.getFirstChild(), node -> node != null, Node::getNextSibling);
        return Stream.concat(Stream.of(from), below.filter(Element.class::isInstance).map(Element.class::cast)
                .flatMap(FxmlFaults::elements));
    }

    /** In the order in which the loader makes things. */
    private void walk(Element element) {
        String id = element.getAttributeNS(FX, "id");
        if (!id.isEmpty() && ids.putIfAbsent(id, element) != null) {
            faults.add(id + " is there twice");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            checkValue(element, element.getAttributes().item(i).getNodeName(),
                    element.getAttributes().item(i).getNodeValue());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                walk(below);
            }
        }
    }

    private void checkValue(Element element, String name, String value) {
        if (value.startsWith("%") && !Strings.bundle().containsKey(value.substring(1))) {
            faults.add("no text " + value);
        } else if (value.startsWith("%") && Strings.bundle().getString(value.substring(1)).contains("{0")) {
            faults.add("text " + value + " needs values");
        } else if (value.startsWith("$") && !value.startsWith("${")) {
            referred.add(value.substring(1));
            if (!ids.containsKey(value.substring(1))) {
                faults.add(value + " is not there yet where " + element.getTagName() + " refers to it");
            } else if (name.equals("labelFor")) {
                labeled.add(value.substring(1));
            }
        } else if (name.startsWith("on") && value.startsWith("#")) {
            handlers.add(value.substring(1));
        } else if (name.matches("text|promptText|accessibleText|accessibleHelp|headerText|Tips\\.text")
                && value.matches(".*\\p{L}.*") && !value.startsWith("%")) {
            faults.add("\"" + value + "\" is not among the texts");
        }
    }

    private void checkName(Element element) {
        Class<?> type = imports.get(element.getTagName());
        String id = element.getAttributeNS(FX, "id");
        String who = element.getTagName() + (id.isEmpty() ? "" : " " + id);
        boolean byLabel = labeled.contains(id) || java("setLabelFor\\(" + id + "\\)", id);
        boolean byText = element.hasAttribute("accessibleText") || java(id + "\\.(?:setAccessibleText|"
                + "accessibleTextProperty)\\(", id);
        if (isOneOf(type, INPUTS)) {
            if (!byLabel) {
                faults.add(who + " has no label");
            }
            if (byText) {
                faults.add(who + " has an accessible text in place of its content");
            }
        } else if (ButtonBase.class.isAssignableFrom(type)) {
            // What a controller hands to a method of its own, or names along with others.
            boolean handed = Pattern.compile("[(,] ?" + id + "[,)]").matcher(java).find()
                    && Pattern.compile("\\.set(?:Accessible)?Text\\(").matcher(java).find();
            if (!byText && !byLabel && !element.hasAttribute("text") && (id.isEmpty() || !handed
                    && !java(id + "\\.(?:setText|textProperty)\\(", id))) {
                faults.add(who + " has no name");
            }
        } else if (isOneOf(type, LISTS) && !byText && !byLabel) {
            faults.add(who + " has no name");
        }
    }

    private static boolean isOneOf(Class<?> type, List<Class<? extends Control>> kinds) {
        return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type));
    }

    /** Whether the controller does something with an element. */
    private boolean java(String regex, String id) {
        return !id.isEmpty() && Pattern.compile("\\b" + regex).matcher(java).find();
    }

    private void checkController(Class<?> controller) {
        Set<String> fields = new TreeSet<>();
        Set<String> methods = new TreeSet<>(Set.of("initialize"));
        for (Class<?> type = controller; type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(FXML.class))
                    .map(Member::getName).forEach(fields::add);
            Stream.of(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(FXML.class))
                    .map(Member::getName).forEach(methods::add);
        }
        ids.keySet().stream().filter(id -> !fields.contains(id) && !referred.contains(id)
                && !fields.contains(id + "Controller")).forEach(id -> faults.add(id + " is used by nobody"));
        fields.stream().filter(field -> !ids.containsKey(field.replaceFirst("Controller$", ""))
                && !ids.containsKey(field)).forEach(field -> faults.add("field " + field + " stays empty"));
        handlers.stream().filter(handler -> !methods.contains(handler))
                .forEach(handler -> faults.add("no handler " + handler));
        methods.stream().filter(method -> !handlers.contains(method) && !method.equals("initialize"))
                .forEach(method -> faults.add("handler " + method + " is never called"));
    }

    /** As a design tool does: without the controller, and without what belongs to it. */
    private void load(String text) throws IOException {
        String bare = text.replaceAll("\\s(?:fx:controller|on\\w+)=\"[^\"]*\"", "")
                .replaceAll("<fx:include[^>]*/>", "")
                .replaceAll("<fx:root type=\"(\\w+)\"([\\s\\S]*)</fx:root>", "<$1$2</$1>");
        FXMLLoader loader = new FXMLLoader(FxmlFaults.class.getResource("/fxml/main.fxml"), Strings.bundle());
        try {
            loader.load(new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)));
        } catch (javafx.fxml.LoadException e) {
            faults.add("cannot be loaded: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }
}
