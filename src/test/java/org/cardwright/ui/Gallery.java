package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.data.Appearance;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.failure.FailureFeature;
import org.testfx.util.WaitForAsyncUtils;

/** The editor with real dialogs and many cards, of which pictures are taken: light and dark, at one size after the other. */
final class Gallery {
    /** The sizes that everything has to fit in. */
    enum Size {
        SMALL(1000, 700), LARGE(1280, 800);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A list that is lower cannot be read. */
    private static final double LEAST = 120;
    private static final Map<String, String> COMPETENCIES = Map.of("Customer Service", "Customer-Service",
            "Data Literacy", "Data-Literacy", "Financial Management", "Financial-Management", "Oral Communication",
            "Oral-Communication", "Problem Solving", "Problem-Solving", "Teamwork", "Teamwork");

    final Path temp;
    final Path cards;
    final EditorWindow editor;
    final FailureFeature failures = new FailureFeature(() -> CompletableFuture.completedFuture(true));
    Workbench bench;
    private final List<Runnable> afterwards = new ArrayList<>();
    private Size size = Size.SMALL;

    /** For the JavaFX thread. */
    Gallery(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-gallery").toRealPath();
        cards = temp.resolve("cards");
        editor = new EditorWindow(stage, temp.resolve("data"), new FxDialogs(() -> stage, address -> { }),
                Stream.concat(Composition.features().stream(), Stream.<Feature>of(failures, given -> bench = given)).toList());
    }

    /** The sample cards, each for several competencies. */
    void manyCards() throws IOException {
        SampleFolder.copyTo(cards);
        for (Path card : files()) {
            for (Map.Entry<String, String> competency : COMPETENCIES.entrySet()) {
                SampleFolder.write(cards.resolve(card.getFileName().toString().replace("Customer-Service", competency.getValue())),
                        SampleFolder.read(card).replace("Customer Service", competency.getKey())
                                .replace("Customer-Service", competency.getValue()));
            }
        }
    }

    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(cards)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** Opens the folder once the window has its size; all problems are known then. */
    void open(Size wanted) {
        welcome(wanted);
        open();
    }

    /** Shows the window without any cards. */
    void welcome(Size wanted) {
        size = wanted;
        editor.robot().interact(() -> {
            editor.stage.setWidth(size.width);
            editor.stage.setHeight(size.height);
            editor.window.show();
        });
    }

    /** Opens the cards in the window; all problems are known then. */
    void open() {
        reopen(cards);
    }

    void reopen(Path folder) {
        editor.open(folder);
        EditorWindow.until("all is checked", () -> !bench.findings().pendingProperty().get() && bench.findings().checks().isPresent());
    }

    CardId card(String file) {
        return new CardId(Path.of(file));
    }

    void select(String... files) {
        editor.robot().interact(() -> {
            TreeView<?> tree = editor.tree();
            tree.getSelectionModel().clearSelection();
            for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                String line = tree.getTreeItem(row).getValue().toString();
                if (line.startsWith("Leaf") && Stream.of(files).anyMatch(line::contains)) {
                    tree.getSelectionModel().select(row);
                }
            }
            if (tree.getSelectionModel().isEmpty()) {
                throw new AssertionError("not in the tree");
            }
            tree.requestFocus();
        });
    }

    /** A dialog may wait for its answer: what follows goes on meanwhile. */
    void command(String label) {
        String plain = label.replace("…", "");
        Platform.runLater(() -> {
            if (!editor.window.run(plain)) {
                throw new AssertionError("no command " + label);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void later(Runnable work) {
        Platform.runLater(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The dialog in front, else the window. */
    Scene scene() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing())
                .reduce((below, above) -> above).orElseThrow().getScene();
    }

    <T extends Node> T find(String query, Class<T> type) {
        return scene().getRoot().lookupAll(query).stream().filter(type::isInstance).map(type::cast)
                .filter(Gallery::shown).findFirst().orElse(null);
    }

    private static boolean shown(Node node) {
        return node == null || node.isVisible() && shown(node.getParent());
    }

    void waitFor(String query) {
        EditorWindow.until(query + " is shown", () -> find(query, Node.class) != null);
    }

    void fill(String query, String text) {
        waitFor(query);
        editor.robot().interact(() -> find(query, TextInputControl.class).setText(text));
    }

    /** A button by its id or its text. */
    void press(String which) {
        EditorWindow.until(which + " is shown", () -> button(which).isPresent());
        later(() -> button(which).orElseThrow().fire());
    }

    private Optional<ButtonBase> button(String which) {
        return Stream.of(which.matches("[#.].*") ? List.of(which) : List.of(".button", ".check-box", ".radio-button"))
                .flatMap(List::stream).flatMap(query -> scene().getRoot().lookupAll(query).stream())
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).filter(Gallery::shown)
                .filter(each -> which.matches("[#.].*") || each.getText() != null && each.getText().replace("_", "").equals(which.replace("_", "")))
                .reduce((first, last) -> last);
    }

    /** Waits for a plan that can be applied, or has nothing to offer. */
    void planned() {
        waitFor("#step-apply");
        EditorWindow.until("planned", () -> find("#step-nothing", Node.class) != null || find("#step-list", Node.class) != null);
    }

    void ready() {
        waitFor("#step-apply");
        EditorWindow.until("ready", () -> !find("#step-apply", Button.class).isDisabled());
    }

    /** A picture in the light and one in the dark. */
    void shot(String name) {
        Node list = find("#step-list", Node.class);
        assertTrue(list == null || list.getLayoutBounds().getHeight() >= LEAST, () -> name + ": the list is too low, "
                + list.getLayoutBounds().getHeight());
        for (boolean dark : new boolean[] {false, true}) {
            editor.robot().interact(() -> editor.window.look(dark ? Appearance.DARK : Appearance.LIGHT));
            for (int pulse = 0; pulse < 3; pulse++) {
                WaitForAsyncUtils.waitForFxEvents();
            }
            String file = "%s-%dx%d-%s.png".formatted(name, size.width, size.height, dark ? "dark" : "light");
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                Png.write(scene().snapshot(null), Path.of(System.getenv("SHOTS"), file));
                return null;
            });
        }
        editor.robot().interact(() -> editor.window.look(Appearance.LIGHT));
    }

    Optional<Path> data() {
        return Optional.of(temp.resolve("data"));
    }

    /** The dialog in front, else the window, and each menu and list that is open over it. */
    List<Scene> scenes() {
        return Stream.concat(Stream.of(scene()), Window.getWindows().stream().filter(window -> window instanceof PopupWindow
                && !(window instanceof Tooltip) && window.isShowing()).map(Window::getScene)).toList();
    }

    /** Has something done on the JavaFX thread when what is open is closed again. */
    void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** Closes what is open over the window, and forgets what was entered. */
    void close() {
        editor.robot().interact(() -> {
            afterwards.forEach(Runnable::run);
            afterwards.clear();
        });
        editor.robot().interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != editor.stage)
                .forEach(Window::hide));
    }
}
