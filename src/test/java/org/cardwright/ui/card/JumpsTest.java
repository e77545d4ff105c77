package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The row of jumps of a card stays in sight, leads to each section, and says which one a person is in. */
@ExtendWith(ApplicationExtension.class)
class JumpsTest {
    private FormWindow form;

    @Start
    void start(Stage stage) throws IOException {
        form = FormWindow.open(stage, FormWindow.samples(), FormWindow.CARD);
    }

    private List<ToggleButton> jumps() {
        return form.editor().root().lookup("#card-jumps").lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).toList();
    }

    private List<String> here() {
        return jumps().stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    private Node focused() {
        return form.editor().root().getScene().getFocusOwner();
    }

    @Test
    void eachLeadsToItsSectionByKeyboard(FxRobot robot) {
        assertEquals(List.of("Description", "Levels", "Courses", "Card"), jumps().stream().map(ToggleButton::getText).toList());
        for (ToggleButton jump : jumps()) {
            robot.interact(jump::requestFocus);
            robot.push(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(jump.getText()), here());
            String section = Nodes.around(focused(), Section.class).orElseThrow().getText();
            assertTrue(jump.getText().equals("Levels") ? section.startsWith("Behaviors") : section.startsWith(jump.getText()),
                    jump.getText() + " leads to " + section);
        }
    }

    @Test
    void aFoldedSectionIsOpenedByItsJump(FxRobot robot) {
        Section card = Nodes.around(form.editor().root().lookup("#field-series"), Section.class).orElseThrow();
        robot.interact(() -> card.setExpanded(false));
        robot.interact(jumps().getLast()::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(card.isExpanded());
        assertEquals("field-competency", focused().getId());
    }

    @Test
    void scrollingTellsWhereOneIs(FxRobot robot) {
        assertEquals(List.of("Description"), here());
        ScrollPane scroll = (ScrollPane) form.editor().root().lookup(".card-scroll");
        robot.interact(() -> scroll.setVvalue(0.4));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Levels"), here());
        robot.interact(() -> scroll.setVvalue(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Description"), here());
    }
}
