package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where body and front matter disagree, a person chooses item by item. */
@ExtendWith(ApplicationExtension.class)
class DriftDialogTest {
    private static final String BODY = "<dd>Streamlines procedures based on customer feedback </dd>";
    private static final String MISSING = "<dd>Updates agency website to reflect changes to services</dd>";

    private FormWindow form;
    private String whole;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        Workspace samples = FormWindow.samples();
        whole = samples.document(FormWindow.CARD).text();
        form = FormWindow.open(stage, FormWindow.with(samples, FormWindow.CARD,
                whole.replace(BODY, "<dd>Streamlines steps based on customer feedback </dd>").replace(MISSING, "")),
                FormWindow.CARD);
        original = form.text();
    }

    private Button apply(FxRobot robot) {
        return robot.lookup("#drift-apply").query();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#compare-body").<Button>query().fire());
    }

    @Test
    void eachItemIsChosenByMouseAndBothSidesSayTheResult(FxRobot robot) {
        open(robot);
        assertTrue(apply(robot).isDisabled());
        assertEquals("2 choices left", apply(robot).getText());
        FormShots.take("drift", apply(robot).getScene());
        robot.clickOn("Streamlines steps based on customer feedback");
        robot.clickOn("Updates agency website to reflect changes to services");
        assertEquals("Use this result", apply(robot).getText());
        robot.clickOn("#drift-apply");

        assertEquals(whole.replace("Streamlines procedures", "Streamlines steps"), form.text());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void itemsAreChosenAndTheResultIsUsedByKeysAloneUnderANameThatIsReadable(FxRobot robot) {
        open(robot);
        double narrow = apply(robot).getWidth();
        robot.interact(() -> robot.lookup(".drift-scroll .radio-button").<RadioButton>query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals("2 choices left", apply(robot).getText());
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#drift-all-front").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Use this result", apply(robot).getText());
        assertEquals(List.of("Use this result"), apply(robot).lookupAll(".text").stream()
                .map(text -> ((Text) text).getText()).toList());
        assertTrue(apply(robot).getWidth() > narrow);
        robot.interact(() -> robot.lookup(".drift-scroll .radio-button").<RadioButton>query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(whole, form.text());
    }

    @Test
    void allCanComeFromOneSideByKeyboard(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#drift-all-body").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertFalse(apply(robot).isDisabled());
        robot.interact(() -> apply(robot).requestFocus());
        robot.push(KeyCode.SPACE);

        assertEquals(original.replace("  Updates agency website to reflect changes to services", "")
                .replace("Streamlines procedures", "Streamlines steps"), form.text());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void aCardThatAgreesOffersNothing(FxRobot robot) {
        robot.interact(() -> form.editor().focusField(org.cardwright.model.CardField.SERIES));
        open(robot);
        robot.interact(() -> robot.lookup("#drift-all-front").<Button>query().fire());
        robot.clickOn("#drift-apply");
        assertEquals(List.of(), form.workspace().document(FormWindow.CARD).findings());
        assertFalse(robot.lookup("#compare-body").query().isVisible());
    }
}
