package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayoutTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openFirstCard() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("form is there", () -> editor.find(".card-form", Node.class) != null);
    }

    private int panes() {
        return editor.find("#split", SplitPane.class).getItems().size();
    }

    @Test
    void aNarrowWindowFoldsTheSidePaneAndF9ShowsItAnyway() {
        assertEquals(2, panes());
        editor.press(KeyCode.F9);
        assertEquals(3, panes());
        editor.press(KeyCode.F9);
        assertEquals(2, panes());
    }

    @Test
    void nothingOfTheWindowIsCutOff() {
        List<String> cut = new ArrayList<>();
        Bounds window = editor.stage.getScene().getRoot().getLayoutBounds();
        for (String query : List.of(".menu-bar", ".main-toolbar", ".tree-pane", ".card-tabs", ".status-bar-line")) {
            Node part = editor.find(query, Node.class);
            Bounds bounds = part.localToScene(part.getLayoutBounds());
            if (!window.contains(bounds)) {
                cut.add(query + " " + bounds);
            }
        }
        assertEquals(List.of(), cut);
        assertEquals(null, editor.find(".tool-bar-overflow-button:visible", Node.class));
    }

    @Test
    void theFocusThatComesIntoAFormSelectsNoText() {
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.F6);
        TextInputControl field = (TextInputControl) editor.focused();
        assertEquals("field-competency_description", field.getId());
        assertEquals("", field.getSelectedText());
    }

    @Test
    void f6GoesAroundThePanesAndBack() {
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(editor.focused() instanceof TreeView);
        editor.press(KeyCode.F6);
        assertTrue(inForm());
        editor.press(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(editor.focused() instanceof TreeView);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(inForm());
        Node field = editor.find("#field-permalink", TextField.class);
        editor.robot().interact(field::requestFocus);
        editor.press(KeyCode.F6);
        assertFalse(inForm());
        editor.press(KeyCode.F6);
        assertEquals(field, editor.focused());
    }

    private boolean inForm() {
        for (Node node = editor.focused(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("card-form")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theNumberOfASeriesIsWholeInANarrowTree() {
        String name = "0501-Personal-Customer-Service-Entry.md";
        Path other = cards.resolveSibling("other");
        SampleFolder.write(other.resolve(name), SampleFolder.read(cards.resolve(name)).replace("series: 501",
                "series: 12501").replace("0501", "12501"));
        editor.open(other);
        editor.robot().interact(() -> editor.find("#split", SplitPane.class).setDividerPositions(0.05));
        EditorWindow.until("the number is whole", () -> editor.tree().lookupAll(".tree-name").stream()
                .filter(label -> label.getStyleClass().contains("series") && ((Labeled) label).getText().endsWith("12501"))
                .anyMatch(label -> ((Text) label.lookup(".text")).getText().endsWith("12501")));
    }

    @Test
    void everyButtonSaysWhatItDoes() {
        List<String> mute = new ArrayList<>();
        editor.robot().interact(() -> editor.stage.getScene().getRoot().lookupAll("*").forEach(node -> {
            boolean button = node instanceof Button || node instanceof ToggleButton;
            if (button && shown(node) && silent((Labeled) node)) {
                mute.add(node.toString());
            }
        }));
        assertEquals(List.of(), mute);
    }

    private static boolean shown(Node node) {
        return node == null || node.isVisible() && shown(node.getParent());
    }

    private static boolean silent(Labeled control) {
        boolean noText = control.getText() == null || control.getText().isBlank();
        return noText && control.getAccessibleText() == null;
    }

    @Test
    void aLineOfTheTreeSpeaksItsMarkers() {
        TextField description = editor.find("#field-competency", TextField.class);
        editor.robot().interact(() -> description.appendText(" too"));
        assertTrue(spoken().stream().anyMatch(line -> line.startsWith("Customer Service too, modified")),
                spoken()::toString);
        assertTrue(spoken().stream().anyMatch(line -> line.startsWith(
                "0501 Financial Administration and Program Support, 2 cards, 1 modified")), spoken()::toString);
    }

    private List<String> spoken() {
        Set<Node> cells = editor.tree().lookupAll(".tree-cell");
        return cells.stream().map(cell -> (TreeCell<?>) cell).filter(cell -> !cell.isEmpty())
                .map(cell -> (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)).toList();
    }
}
