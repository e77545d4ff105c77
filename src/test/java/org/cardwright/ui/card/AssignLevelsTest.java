package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.cardwright.document.Edit;
import org.cardwright.model.ItemKind;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A card whose body has no levels gets them by key and by mouse. */
@ExtendWith(ApplicationExtension.class)
class AssignLevelsTest {
    private FormWindow form;
    private String whole;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        Workspace samples = FormWindow.samples();
        whole = samples.document(FormWindow.CARD).text();
        form = FormWindow.open(stage,
                FormWindow.with(samples, FormWindow.CARD, whole.substring(0, whole.indexOf("\n<div"))),
                FormWindow.CARD);
        original = form.text();
    }

    private static ListView<AssignDialog.Item> items(FxRobot robot) {
        return robot.lookup("#assign-items").query();
    }

    private void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
    }

    @Test
    void whatOtherCardsHoldIsFilledInAndOneStepWritesTheBody(FxRobot robot) {
        press(robot, "#assign-levels");
        assertEquals(List.of(1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2),
                items(robot).getItems().stream().map(AssignDialog.Item::level).toList());
        FormShots.take("assign", items(robot).getScene());
        press(robot, "#assign-apply");

        assertEquals(whole, form.text());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void digitsGiveLevelsOneAfterTheOther(FxRobot robot) {
        press(robot, "#assign-levels");
        robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT3).push(KeyCode.DIGIT0);
        assertEquals(List.of(3, 3, 0, 2),
                items(robot).getItems().subList(0, 4).stream().map(AssignDialog.Item::level).toList());
        robot.push(KeyCode.ENTER);

        assertEquals(2, form.card().level(3).orElseThrow().behaviors().size());
        assertEquals(List.of("Updates agency website to reflect changes to services"),
                form.card().unassigned(ItemKind.BEHAVIOR));
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void anItemIsDraggedOntoALevel(FxRobot robot) {
        press(robot, "#assign-levels");
        Node cell = robot.lookup("#assign-items .list-cell").nth(1).query();
        Node target = robot.lookup("#assign-5").query();
        robot.interact(() -> {
            Bounds bounds = target.localToScene(target.getLayoutBounds());
            cell.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, bounds.getCenterX(), bounds.getCenterY()));
            Bounds own = cell.sceneToLocal(bounds);
            assertFalse(cell.contains(own.getCenterX(), own.getCenterY()));
            cell.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, bounds.getCenterX(), bounds.getCenterY()));
        });
        assertEquals(5, items(robot).getItems().get(1).level());
    }

    /** The headless platform loses drags of a real mouse. */
    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, false, null);
    }

    @Test
    void theMenuOfAnItemOpensByKey(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertTrue(robot.listWindows().stream().anyMatch(ContextMenu.class::isInstance));
    }
}
