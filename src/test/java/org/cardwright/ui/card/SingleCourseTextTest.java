package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A card whose courses are one text instead of a list. */
@ExtendWith(ApplicationExtension.class)
class SingleCourseTextTest {
    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        String text = FormWindow.samples().document(FormWindow.CARD).text()
                .replaceFirst("relevant_courses: \\n(- .*\\n)+", "relevant_courses: \"Test course&&&https://a.gov\"\n");
        form = FormWindow.open(stage, FormWindow.of(FormWindow.CARD, text), FormWindow.CARD);
        original = form.text();
    }

    @Test
    void theTextIsEditedWhereItStands(FxRobot robot) {
        robot.interact(() -> form.editor().focusCourse(0));
        robot.push(KeyCode.END).write("/b");

        assertEquals(List.of("-relevant_courses: \"Test course&&&https://a.gov\"",
                "+relevant_courses: \"Test course&&&https://a.gov/b\""), form.changes());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void typedAnewItBecomesAList(FxRobot robot) {
        robot.interact(() -> form.editor().focusCourse(0));
        robot.clickOn(form.editor().root().lookup(".course-row .item-menu")).clickOn("Type it again");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Test course");

        assertEquals(new CourseText("Test course", "", ""), form.card().courses().getFirst().text());
        assertEquals(CourseKind.UNLINKED, form.card().courses().getFirst().kind());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }
}
