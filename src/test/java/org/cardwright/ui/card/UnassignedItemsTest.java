package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
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

/** Items of the front matter that the body holds in no level. */
@ExtendWith(ApplicationExtension.class)
class UnassignedItemsTest {
    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        Workspace samples = FormWindow.samples();
        String text = samples.document(FormWindow.CARD).text()
                .replaceAll("<dt>Customer Service \\(Level 2 - Basic\\)</dt>.*?</dl>", "</dl>");
        form = FormWindow.open(stage, FormWindow.of(FormWindow.CARD, text), FormWindow.CARD);
        original = form.text();
    }

    @Test
    void anItemIsAssignedToALevelByKeyboard(FxRobot robot) {
        List<String> before = form.card().unassigned(ItemKind.BEHAVIOR);
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 2));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);

        assertEquals("Streamlines procedures based on customer feedback",
                form.card().level(1).orElseThrow().behaviors().getLast());
        assertEquals(before.size() - 1, form.card().unassigned(ItemKind.BEHAVIOR).size());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void altAndADigitTakesAnItemToThatLevelAlsoToANewOne(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);

        assertEquals(List.of("Develops guides and user manuals for customers"),
                form.card().level(2).orElseThrow().behaviors());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void anItemIsDraggedOntoTheChipOfALevel(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0));
        Node handle = form.editor().root().lookup(".item-row .item-handle");
        Node chip = robot.lookup("#chip-1").query();
        robot.interact(() -> {
            Bounds place = chip.localToScene(chip.getLayoutBounds());
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
                handle.fireEvent(new MouseEvent(type, place.getCenterX(), place.getCenterY(), place.getCenterX(),
                        place.getCenterY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                        false, false, false, null));
            }
        });

        assertEquals("Develops guides and user manuals for customers",
                form.card().level(1).orElseThrow().behaviors().getLast());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void aLevelThatTheCardLacksIsAddedInTheSameStep(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0));
        robot.clickOn("Assign to level…").clickOn("Level 2 Basic (new)");

        assertEquals(List.of("Develops guides and user manuals for customers"),
                form.card().level(2).orElseThrow().behaviors());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void theMenuOfAnItemOpensByKey(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertTrue(robot.listWindows().stream().anyMatch(ContextMenu.class::isInstance));
    }
}
