package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;
import org.cardwright.ui.common.LinkMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Uses the courses of the form as a person does. */
@ExtendWith(ApplicationExtension.class)
class CourseFormTest {
    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        form = FormWindow.open(stage, FormWindow.samples(), FormWindow.CARD);
        original = form.text();
    }

    private TextInputControl focused() {
        return (TextInputControl) form.editor().root().getScene().getFocusOwner();
    }

    private List<String> titles() {
        return form.card().courses().stream().map(Course::title).toList();
    }

    @Test
    void undoingAMoveShowsTheCourseThatMovedBack(FxRobot robot) {
        robot.interact(() -> form.editor().focusCourse(0));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(() -> form.editor().focusField(org.cardwright.model.CardField.SERIES));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        robot.interact(form.workspace()::undo);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();

        javafx.scene.Node row = robot.lookup(".course-row").query();
        assertTrue(row.getPseudoClassStates().contains(javafx.css.PseudoClass.getPseudoClass("changed")));
        double y = row.localToScene(row.getBoundsInLocal()).getMinY();
        assertTrue(y > 0 && y < 900, () -> "out of sight at " + y);
    }

    @Test
    void aCourseIsAddedByKeyboardInOneStep(FxRobot robot) {
        robot.interact(() -> form.editor().focusCourse(10));
        robot.push(KeyCode.ENTER).write("Plain Language").push(KeyCode.TAB).write("OPM").push(KeyCode.TAB)
                .write("https://example.gov/plain");

        assertEquals(new CourseText("Plain Language", "OPM", "https://example.gov/plain"),
                form.card().courses().getLast().text());
        assertEquals(12, form.card().courses().size());
        assertEquals(Optional.of("Add course"), form.undoName());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
        assertEquals(Optional.empty(), form.undoName());
    }

    @Test
    void theAddButtonBeginsWithTheTitle(FxRobot robot) {
        robot.interact(() -> form.editor().root().lookup("#add-course").requestFocus());
        robot.push(KeyCode.SPACE).write("A title");

        assertEquals("A title", titles().getLast());
        assertEquals("A title", focused().getText());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void aLinkIsChangedInPlace(FxRobot robot) {
        robot.interact(() -> form.editor().focusCourse(0));
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SHORTCUT, KeyCode.A).write("https://example.gov/a");

        assertEquals(new CourseText("Customer First Leadership Channel (SLDP)", "Skillsoft", "https://example.gov/a"),
                form.card().courses().getFirst().text());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void altDownMovesACourse(FxRobot robot) {
        List<String> before = titles();
        robot.interact(() -> form.editor().focusCourse(0));
        robot.push(KeyCode.ALT, KeyCode.DOWN);

        assertEquals(before.get(0), titles().get(1));
        assertEquals(before.get(1), titles().get(0));
        assertEquals(before.get(0), focused().getText());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void aCourseWithoutTitleIsRefusedAtItsField(FxRobot robot) {
        robot.interact(() -> form.editor().focusCourse(0));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);

        assertEquals(original, form.text());
        assertEquals("A course needs a title. Enter one.", messageAt(focused()));
    }

    private static String messageAt(TextInputControl control) {
        return control.getAccessibleHelp().replaceFirst("^\\w+: ", "");
    }

    @Test
    void onlyLinksOfTheWebOpenWithoutAQuestion(FxRobot robot) {
        robot.interact(() -> {
            CourseList list = new CourseList(FormWindow.model(form.workspace(), FormWindow.CARD), new Vacancies(), form.dialogs(),
                    LinkMarks.NONE);
            list.open("https://example.gov/a");
            list.open(" HTTP://example.gov/b ");
            list.open("file:///etc/passwd");
        });
        assertEquals(List.of("open https://example.gov/a", "open HTTP://example.gov/b", "confirm file:///etc/passwd"),
                form.dialogs().asked());
    }
}
