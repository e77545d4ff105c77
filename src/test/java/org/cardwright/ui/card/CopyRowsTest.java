package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rows of courses and behaviors are copied several at a time, and pasted as what they are. */
@ExtendWith(ApplicationExtension.class)
final class CopyRowsTest {
    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        form = FormWindow.open(stage, FormWindow.samples(), FormWindow.CARD);
        original = form.text();
    }

    private static String clipboard(FxRobot robot) {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private static void clipboard(FxRobot robot, String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private List<CourseText> courses() {
        return form.card().courses().stream().map(course -> course.text()).toList();
    }

    @Test
    void severalCoursesAreSelectedByKeyboardCopiedAndPastedInOneStep(FxRobot robot) {
        List<CourseText> before = courses();
        robot.interact(() -> form.editor().focusCourse(0));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(2, robot.lookup(".course-row").queryAll().stream().map(Node::getPseudoClassStates)
                .filter(states -> states.contains(PseudoClass.getPseudoClass("row-selected"))).count());
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(before.subList(0, 2).stream().map(course -> course.title() + "\t" + course.provider() + "\t"
                + course.url() + "\n").reduce("", String::concat), clipboard(robot));

        robot.interact(() -> form.editor().focusCourse(10));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(before.subList(0, 2), courses().subList(11, 13));
        assertEquals(before, courses().subList(0, 11));
        assertEquals(Optional.of("Add 2 courses"), form.undoName());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void rowsOfASpreadsheetBecomeCourses(FxRobot robot) {
        clipboard(robot, "Provider\tTitle\tLink\r\nGSU\tBudget\thttps://x.gov/a\r\nMC\tAudit\thttps://x.gov/b c\r\n"
                + "MC\tLaw\t\r\n");
        robot.interact(() -> form.editor().root().lookup("#add-course").requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.SHORTCUT, KeyCode.V);
        List<CourseText> now = courses();
        assertEquals(List.of(new CourseText("Budget", "GSU", "https://x.gov/a"), new CourseText("Law", "MC", "")),
                now.subList(now.size() - 2, now.size()));
        assertTrue(form.editor().root().getScene().getFocusOwner().getAccessibleHelp()
                .contains("\"Audit\" was not added: A link cannot contain spaces."));
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void plainLinesArePastedIntoTheFieldAsEver(FxRobot robot) {
        clipboard(robot, "One\nTwo");
        robot.interact(() -> form.editor().focusCourse(0));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals("One Two", courses().getFirst().title());
        assertEquals(11, courses().size());
    }

    @Test
    void severalBehaviorsAreCopiedAndPasted(FxRobot robot) {
        List<String> before = form.card().level(1).orElseThrow().items(ItemKind.BEHAVIOR);
        Node first = robot.lookup(".item-row .text-area").query();
        robot.interact(first::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(before.get(0) + "\n" + before.get(1) + "\n", clipboard(robot));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".item-row").queryAll().stream().map(Node::getPseudoClassStates)
                .noneMatch(states -> states.contains(PseudoClass.getPseudoClass("row-selected"))));
        assertEquals(original, form.text());
    }
}
