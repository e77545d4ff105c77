package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.model.CardField;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A card that cannot be read is edited as text until it can. */
@ExtendWith(ApplicationExtension.class)
class SourceEditorTest {
    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        Workspace samples = FormWindow.samples();
        String text = samples.document(FormWindow.CARD).text().replaceFirst("layout: ", "layout: [")
                .replace("\n", "\r\n");
        form = FormWindow.open(stage, FormWindow.of(FormWindow.CARD, text), FormWindow.CARD);
        original = form.text();
    }

    @Test
    void tabMovesOnAndAltTTypesOne(FxRobot robot) {
        TextArea text = robot.lookup("#source-text").query();
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> text.positionCaret(0));
        robot.push(KeyCode.ALT, KeyCode.T);
        assertEquals("\t" + original, form.text());
        robot.push(KeyCode.TAB);
        assertFalse(text.isFocused());
        assertEquals("\t" + original, form.text());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void theFormReturnsOnRequestOnceTheTextIsReadable(FxRobot robot) {
        TextArea text = robot.lookup("#source-text").query();
        Button show = robot.lookup("#show-form").query();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(text.isFocused());
        assertFalse(show.isVisible());
        robot.interact(() -> text.positionCaret("---\nlayout: [".length()));
        robot.push(KeyCode.BACK_SPACE);

        assertEquals(original.replace("layout: [", "layout: "), form.text());
        assertTrue(text.isVisible());
        assertTrue(show.isVisible());
        robot.clickOn(show);
        assertEquals("Customer Service", robot.lookup("#field-" + CardField.COMPETENCY.key())
                .<javafx.scene.control.TextField>query().getText());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
        assertEquals(original.replace("\r\n", "\n"), text.getText());
    }
}
