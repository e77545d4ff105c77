package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Uses the form as a person does, with keyboard and mouse. */
@ExtendWith(ApplicationExtension.class)
class CardFormTest {
    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        form = FormWindow.open(stage, FormWindow.samples(), FormWindow.CARD);
        original = form.text();
    }

    private void undo(FxRobot robot) {
        robot.interact(form.workspace()::undo);
    }

    private static List<String> behaviors(Card card, int level) {
        return card.level(level).orElseThrow().items(ItemKind.BEHAVIOR);
    }

    private void focusItem(FxRobot robot, int level, int index) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, level, index));
    }

    private TextInputControl focused(FxRobot robot) {
        return (TextInputControl) form.editor().root().getScene().getFocusOwner();
    }

    @Test
    void typingIntoTheDescriptionIsOneStep(FxRobot robot) {
        String before = form.card().text(CardField.DESCRIPTION);
        robot.interact(() -> form.editor().focusField(CardField.DESCRIPTION));
        robot.push(KeyCode.SHORTCUT, KeyCode.END).write(" and more");

        assertEquals(before + " and more", form.card().text(CardField.DESCRIPTION));
        assertEquals(Optional.of("Edit description"), form.undoName());
        undo(robot);
        assertEquals(original, form.text());
        assertEquals(before, robot.lookup("#field-competency_description").<TextArea>query().getText());
        assertEquals(Optional.empty(), form.undoName());
    }

    @Test
    void anItemIsAsHighAsItsTextAlsoWhenThatGetsShorter(FxRobot robot) {
        focusItem(robot, 1, 2);
        robot.interact(() -> focused(robot).setText("Short"));
        double before = height(robot);
        robot.interact(() -> focused(robot).appendText(" and more".repeat(15)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(height(robot) > before * 1.5, before + " " + height(robot));
        robot.interact(() -> focused(robot).setText("Short"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, height(robot));
    }

    private double height(FxRobot robot) {
        robot.interact(() -> form.editor().root().layout());
        return focused(robot).getHeight();
    }

    @Test
    void typingChangesABehaviorOfLevelTwo(FxRobot robot) {
        focusItem(robot, 2, 2);
        robot.write(" daily");

        assertEquals("Streamlines procedures based on customer feedback daily", behaviors(form.card(), 2).get(2));
        undo(robot);
        assertEquals(original, form.text());
    }

    @Test
    void enterAddsABehaviorBelow(FxRobot robot) {
        focusItem(robot, 1, 0);
        robot.push(KeyCode.ENTER).write("Listens");

        assertEquals(4, behaviors(form.card(), 1).size());
        assertEquals("Listens", behaviors(form.card(), 1).get(1));
        assertEquals(Optional.of("Add behavior"), form.undoName());
        undo(robot);
        assertEquals(original, form.text());
        assertEquals(Optional.empty(), form.undoName());
    }

    @Test
    void aNewBehaviorLeftEmptyLeavesNoTrace(FxRobot robot) {
        focusItem(robot, 1, 0);
        robot.push(KeyCode.ENTER).write("L").push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);

        assertEquals(original, form.text());
        assertEquals(Optional.empty(), form.undoName());
        assertEquals(behaviors(form.card(), 1).get(0), focused(robot).getText());
    }

    @Test
    void backspaceInAnEmptiedBehaviorRemovesIt(FxRobot robot) {
        focusItem(robot, 1, 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.BACK_SPACE);
        assertEquals(original, form.text());
        robot.push(KeyCode.BACK_SPACE);

        assertEquals(List.of("Monitors customers or clients satisfaction to ensure they are getting what they need in "
                + "a timely manner", "Updates agency website to reflect changes to services"),
                behaviors(form.card(), 1));
        assertEquals(behaviors(form.card(), 1).get(0), focused(robot).getText());
        undo(robot);
        assertEquals(original, form.text());
    }

    @Test
    void altUpMovesABehaviorAndTheFocusGoesAlong(FxRobot robot) {
        String moved = behaviors(form.card(), 1).get(2);
        focusItem(robot, 1, 2);
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);

        assertEquals(moved, behaviors(form.card(), 1).get(0));
        assertEquals(moved, focused(robot).getText());
        undo(robot);
        undo(robot);
        assertEquals(original, form.text());
    }

    @Test
    void altShiftRightMovesABehaviorToTheNextLevel(FxRobot robot) {
        String moved = behaviors(form.card(), 1).get(2);
        focusItem(robot, 1, 2);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);

        assertEquals(2, behaviors(form.card(), 1).size());
        assertEquals(moved, behaviors(form.card(), 2).getLast());
        assertEquals(moved, focused(robot).getText());
        assertEquals(Optional.of("Move behavior to level 2"), form.undoName());
        undo(robot);
        assertEquals(original, form.text());
    }

    @Test
    void aMissingLevelsChipAddsTheLevel(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, 1, 0));
        robot.interact(() -> robot.lookup("#chip-4").query().requestFocus());
        robot.push(KeyCode.SPACE);

        assertTrue(form.card().level(4).isPresent());
        robot.write("Leads all");
        assertEquals(List.of("Leads all"), behaviors(form.card(), 4));
        undo(robot);
        assertEquals(List.of(), behaviors(form.card(), 4));
        undo(robot);
        assertFalse(form.card().level(4).isPresent());
        assertEquals(original, form.text());
    }

    @Test
    void removingALevelCanBeUndone(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, 2, 0));
        robot.clickOn("#remove-level-2");

        assertEquals(List.of(1), form.card().levels().stream().map(level -> level.number()).toList());
        undo(robot);
        assertEquals(original, form.text());
    }

    @Test
    void aProblemStandsAtItsRowAndLeadsThere(FxRobot robot) throws TimeoutException {
        focusItem(robot, 2, 1);
        TextInputControl row = focused(robot);
        String message = "Warning: This text appears twice in level 2. Remove one of them.";
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> message.equals(row.getAccessibleHelp()));
        robot.interact(() -> form.editor().focusField(CardField.SERIES));
        robot.clickOn("This text appears twice in level 2. Remove one of them.");

        assertEquals(row, focused(robot));
    }

    @Test
    void aPastedListBecomesItemsInOneStep(FxRobot robot) {
        focusItem(robot, 1, 2);
        robot.interact(() -> {
            ClipboardContent list = new ClipboardContent();
            list.putString("\u2022 Listens\n\u2022 Answers\n");
            Clipboard.getSystemClipboard().setContent(list);
        });
        robot.push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.V);

        assertEquals(List.of("Listens", "Answers"), behaviors(form.card(), 1).subList(3, 5));
        assertEquals("Answers", focused(robot).getText());
        undo(robot);
        assertEquals(original, form.text());
    }

    /** The headless platform loses drags of a real mouse. */
    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, false, null);
    }

    @Test
    void aBehaviorIsDraggedToAnotherLevel(FxRobot robot) {
        String moved = behaviors(form.card(), 1).get(2);
        focusItem(robot, 1, 2);
        Node handle = focused(robot).getParent().getParent().lookup(".item-handle");
        focusItem(robot, 2, 1);
        Bounds to = focused(robot).localToScene(focused(robot).getLayoutBounds());
        robot.interact(() -> {
            handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, to.getCenterX(), to.getMinY() + 2));
            handle.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, to.getCenterX(), to.getMinY() + 2));
        });

        assertEquals(2, behaviors(form.card(), 1).size());
        assertEquals(moved, behaviors(form.card(), 2).get(1));
        assertEquals(moved, focused(robot).getText());
        undo(robot);
        assertEquals(original, form.text());
    }

    @Test
    void undoElsewhereKeepsCaretAndFocus(FxRobot robot) {
        focusItem(robot, 1, 0);
        robot.push(KeyCode.ENTER).write("Listens");
        focusItem(robot, 2, 0);
        robot.push(KeyCode.SHORTCUT, KeyCode.HOME).push(KeyCode.RIGHT);
        TextInputControl owner = focused(robot);
        assertEquals(1, owner.getCaretPosition());
        undo(robot);

        assertEquals(owner, focused(robot));
        assertEquals(1, owner.getCaretPosition());
    }
}
