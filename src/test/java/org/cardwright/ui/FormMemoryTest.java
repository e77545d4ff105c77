package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Goes from card to card as a person who does the same on each. */
@ExtendWith(ApplicationExtension.class)
class FormMemoryTest {
    private EditorWindow editor;
    private Path data;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        data = temp.resolve("data");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, data);
    }

    @BeforeEach
    void openTheFirstCard() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.press(KeyCode.ENTER);
        editor.press(KeyCode.ENTER);
    }

    private void openNextCard() {
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.DOWN);
        while (!(editor.tree().getSelectionModel().getSelectedItem().isLeaf())) {
            editor.press(KeyCode.DOWN);
        }
        editor.press(KeyCode.ENTER);
    }

    private Node front() {
        return editor.stage.getScene().getRoot().lookupAll(".card-form").stream()
                .filter(form -> form.getParent().isVisible()).findFirst().orElseThrow();
    }

    /** Each section with whether it is open. */
    private Map<String, Boolean> sections() {
        Map<String, Boolean> open = new TreeMap<>();
        front().lookupAll(".card-section").forEach(node -> open.put(((TitledPane) node).getText().replaceAll(" +\\d+$", ""),
                ((TitledPane) node).isExpanded()));
        return open;
    }

    private static boolean inARow(Node node) {
        return node != null && (node.getStyleClass().contains("item-row") || inARow(node.getParent()));
    }

    private void fold(String title) {
        TitledPane section = front().lookupAll(".card-section").stream().map(TitledPane.class::cast)
                .filter(pane -> pane.getText().equals(title)).findFirst().orElseThrow();
        editor.robot().interact(section::requestFocus);
        editor.press(KeyCode.SPACE);
    }

    @Test
    void theFirstCardOpensInItsDescription() {
        assertEquals("field-competency_description", editor.focused().getId());
    }

    @Test
    void whatIsFoldedStaysFoldedOnTheNextCardAndAtTheNextStart() {
        Map<String, Boolean> all = sections();
        assertEquals(List.of(true, true, true, true), List.copyOf(all.values()));
        fold("Card");
        Map<String, Boolean> folded = new TreeMap<>(all);
        folded.put("Card", false);
        assertEquals(folded, sections());
        openNextCard();
        assertEquals(folded, sections());
        editor.press(KeyCode.CONTROL, KeyCode.Q);
        EditorWindow.until("closed", () -> !editor.stage.isShowing());
        editor.robot().interact(() -> editor = new EditorWindow(new Stage(), data));
        editor.open(cards);
        openNextCard();
        assertEquals(folded, sections());
        fold("Card");
        openNextCard();
        assertEquals(all, sections());
    }

    @Test
    void theNextCardOpensWhereSomebodyWasOnThisOneAndThisOneAgainAtItsPlace() {
        editor.robot().interact(() -> front().lookup("#add-behavior-2").requestFocus());
        editor.press(KeyCode.SHIFT, KeyCode.TAB);
        editor.press(KeyCode.SHIFT, KeyCode.TAB);
        String here = editor.focusedText();
        openNextCard();
        assertTrue(inARow(editor.focused()), () -> editor.focused().toString());
        String there = editor.focusedText();
        editor.press(KeyCode.CONTROL, KeyCode.W);
        editor.press(KeyCode.CONTROL, KeyCode.W);
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.press(KeyCode.ENTER);
        editor.press(KeyCode.ENTER);
        assertEquals(here, editor.focusedText());
        openNextCard();
        assertEquals(there, editor.focusedText());
    }

    @Test
    void theFocusComesBackToTheFieldAndNeverToTheHeadOfASectionOrTheBeginningOfTheWindow() {
        editor.robot().interact(() -> front().lookup("#add-behavior-2").requestFocus());
        editor.press(KeyCode.SPACE);
        editor.type("New");
        editor.robot().interact(() -> front().lookup(".card-section").requestFocus());
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("New", editor.focusedText());
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        String last = editor.focusedText();
        assertTrue(last.startsWith("Solicits customer feedback"), last);

        editor.type("x");
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("the courses", () -> editor.find(".course-table", Node.class) != null);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(last, editor.focusedText());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        EditorWindow.until("the courses", () -> editor.find(".course-table", Node.class) != null);
        editor.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(last, editor.focusedText());
        editor.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(editor.tree(), editor.focused());
    }

    @Test
    void anItemThatIsDraggedToTheEdgeScrollsTheFormForAsLongAsItIsHeldThere() {
        ScrollPane scroll = (ScrollPane) front().lookup(".card-scroll");
        Node handle = front().lookup(".item-handle");
        double bottom = scroll.localToScene(scroll.getLayoutBounds()).getMaxY() - 2;
        double x = handle.localToScene(handle.getLayoutBounds()).getCenterX();
        editor.robot().interact(() -> scroll.setVvalue(0));
        editor.robot().interact(() -> handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x, bottom)));
        EditorWindow.until("scrolled to the end", () -> scroll.getVvalue() == scroll.getVmax());
        double top = scroll.localToScene(scroll.getLayoutBounds()).getMinY() + 2;
        editor.robot().interact(() -> handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x, top)));
        EditorWindow.until("scrolled to the start", () -> scroll.getVvalue() == 0);
        editor.robot().interact(() -> handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x, (top + bottom) / 2)));
        editor.robot().interact(() -> handle.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x, (top + bottom) / 2)));
    }

    /** The headless platform loses drags of a real mouse. */
    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, false, null);
    }
}
