package org.cardwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.control.CustomMenuItem;
import javafx.stage.Stage;
import org.cardwright.i18n.Strings;
import org.controlsfx.control.CheckComboBox;

/**
 * What a screen reader says: an input is named by its label alone, its text is what it contains (an accessible text would take the
 * place of its content), and no other input of the screen has the same name; what is wrong with it is in its help. Everything
 * else that can have the focus, each list, table and tree with its columns and lines, each line of a menu and each progress has a
 * name, which begins with what is to be read on it, and the title of a dialog is what it is about.
 */
final class NameCheck implements ScreenCheck {
    @Override
    public List<String> faults(Gallery at) {
        List<Node> nodes = at.scenes().stream().flatMap(scene -> shown(scene.getRoot())).toList();
        List<String> faults = new ArrayList<>();
        nodes.forEach(node -> fault(node).ifPresent(faults::add));
        nodes.stream().filter(Node::isFocusTraversable).filter(NameCheck::input)
                .collect(Collectors.groupingBy(NameCheck::label, Collectors.counting())).entrySet().stream()
                .filter(named -> named.getValue() > 1).map(Map.Entry::getKey).forEach(name -> faults.add("several inputs named " + name));
        nodes.forEach(node -> faults.addAll(menuFaults(node)));
        faults.addAll(errorFaults(nodes));
        at.scenes().stream().filter(scene -> scene.getRoot() instanceof DialogPane && scene.getWindow() instanceof Stage stage
                && (stage.getTitle() == null || stage.getTitle().isBlank() || stage.getTitle().equals(Strings.get("app.name"))))
                .forEach(scene -> faults.add("the title of the window doesn't say what it is"));
        return faults.stream().distinct().toList();
    }

    /** The node and all below it that are visible, in the order in which they are drawn. */
    static Stream<Node> shown(Node node) {
        List<Node> shown = new ArrayList<>();
        collect(node, shown);
        return shown.stream();
    }

    private static void collect(Node node, List<Node> shown) {
        if (node.isVisible()) {
            shown.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, shown));
            }
        }
    }

    private static boolean input(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof Spinner<?>
                || node instanceof CheckComboBox<?>;
    }

    private static Optional<String> fault(Node node) {
        if (input(node)) {
            return node.isFocusTraversable() ? inputFault(node) : Optional.empty();
        }
        if ("list-view".equals(node.getId())) {
            // The list of a drop-down, which the drop-down itself speaks for: the focus stays there.
            return Optional.empty();
        }
        boolean container = node instanceof ListView<?> || node instanceof TableView<?> || node instanceof TreeView<?>
                || node instanceof ProgressIndicator;
        boolean line = node instanceof IndexedCell<?> cell && !cell.isEmpty()
                && cell.getItem() != null;
        boolean named = node.getParent() instanceof Cell<?> cell && !name(cell).isBlank();
        if ((container || line || node.isFocusTraversable() && !named) && name(node).isBlank()) {
            return Optional.of("no name: " + words(node));
        }
        if (node instanceof TableView<?> table && table.getVisibleLeafColumns().stream().anyMatch(column -> column.getText().isBlank())) {
            return Optional.of("a column has no name: " + words(node));
        }
        if (node instanceof Label && node.getOnMouseClicked() != null && !inLine(node)) {
            return Optional.of("pressed, but no button: " + words(node));
        }
        return misnamed(node) ? Optional.of("its name \"%s\" has not what is read, \"%s\": %s".formatted(node.getAccessibleText(),
                ((Labeled) node).getText(), words(node))) : Optional.empty();
    }

    /** What the mouse presses on a line of a list is done to the line by a key. */
    private static boolean inLine(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(Cell.class::isInstance);
    }

    /** The signs of how to find something are pictures made of letters, and a dot is no word at all. */
    private static boolean misnamed(Node node) {
        return node instanceof Labeled labeled && !(node instanceof Cell<?>) && !node.getStyleClass().contains("find-toggle") && node.getAccessibleText() != null
                && !node.getAccessibleText().isEmpty() && labeled.getText() != null
                && !plain(node.getAccessibleText()).contains(plain(labeled.getText()));
    }

    private static String plain(String text) {
        return text.replaceAll("[_…●]", "").strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<String> inputFault(Node node) {
        if (node.getAccessibleRole() == AccessibleRole.PARENT || node instanceof CheckComboBox<?> && name(node).isBlank()) {
            return Optional.of("nobody hears what it is, or what is selected: " + words(node));
        }
        if (node.getAccessibleText() != null && !node.getAccessibleText().isEmpty()) {
            return Optional.of("content hidden by its name: " + words(node));
        }
        return label(node).isBlank() ? Optional.of("no label: " + words(node)) : Optional.empty();
    }

    private static String label(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled named ? named.getText() : "";
    }

    private static List<String> menuFaults(Node node) {
        Stream<MenuItem> items = switch (node) {
            case MenuBar bar -> bar.getMenus().stream().map(MenuItem.class::cast);
            case MenuButton button -> button.getItems().stream();
            case Control control when control.getContextMenu() != null -> control.getContextMenu().getItems().stream();
            default -> Stream.empty();
        };
        return items.flatMap(NameCheck::all).filter(item -> !(item instanceof SeparatorMenuItem || item instanceof CustomMenuItem)
                && Objects.toString(item.getText(), "").isBlank()).map(item -> "menu without words: " + item.getId()).toList();
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return Stream.concat(Stream.of(item), item instanceof Menu menu ? menu.getItems().stream().flatMap(NameCheck::all) : Stream.empty());
    }

    /** What is shown below a field has to be heard in it. */
    private static List<String> errorFaults(List<Node> nodes) {
        List<String> heard = nodes.stream().map(Node::getAccessibleHelp).filter(Objects::nonNull).toList();
        return nodes.stream().filter(node -> node instanceof Label label && label.getStyleClass().contains("field-status")
                        && label.getText() != null && !label.getText().isBlank()).map(node -> ((Label) node).getText())
                .filter(text -> heard.stream().noneMatch(help -> help.contains(text))).map(text -> "not heard in its field: " + text).toList();
    }

    private static String name(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text instanceof String words ? words : "";
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
    }
}
