package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A card of very many courses shows those that are near what is seen, and each other as soon as somebody goes there. */
@ExtendWith(ApplicationExtension.class)
final class LongCardTest {
    private static final int COURSES = 150;

    private FormWindow form;

    @Start
    void start(Stage stage) throws IOException {
        String text = FormWindow.samples().document(FormWindow.CARD).text();
        String courses = IntStream.rangeClosed(1, COURSES).mapToObj(i -> "- <a href=\"https://example.gov/" + i
                + "\">Course " + i + "</a>, Provider\n").collect(Collectors.joining());
        String many = text.replaceFirst("relevant_courses:[^\n]*\n", "$0" + courses);
        form = FormWindow.openAsItIs(stage, FormWindow.of(FormWindow.CARD, many), FormWindow.CARD);
    }

    private Set<Node> rows(FxRobot robot) {
        return robot.lookup(".course-row").queryAll();
    }

    private List<String> titles(FxRobot robot) {
        return robot.lookup(".course-title").queryAllAs(TextField.class).stream().map(TextField::getText).toList();
    }

    @Test
    void rowsAreMadeWhereSomebodyIsAndKeepTheirRoomElsewhere(FxRobot robot) throws TimeoutException {
        assertTrue(form.card().courses().size() >= COURSES);
        ScrollPane scroll = robot.lookup(".card-scroll").queryAs(ScrollPane.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !robot.lookup(".item-row").queryAll().isEmpty());
        assertTrue(rows(robot).size() < COURSES / 2, "made: " + rows(robot).size());

        robot.interact(() -> form.editor().goTo(new CardSpot.CourseLine(99)));
        assertEquals(true, titles(robot).contains("Course 100"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> titles(robot).containsAll(List.of("Course 95", "Course 105")));
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        TextField next = (TextField) scroll.getScene().getFocusOwner();
        assertEquals("Course 101", next.getText());
        assertTrue(rows(robot).size() < COURSES, "made: " + rows(robot).size());

        robot.write("!");
        assertEquals("Course 101!", form.card().courses().get(100).title());
        robot.interact(() -> scroll.setVvalue(1));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> titles(robot).contains(form.card().courses().getLast().title()));
        robot.interact(() -> form.workspace().undo());
        assertEquals("Course 101", form.card().courses().get(100).title());
        robot.interact(() -> assertTrue(Nodes.within(scroll.getScene().getFocusOwner(), scroll)));
        assertEquals("101", number(next));
    }

    private static String number(Node field) {
        Node row = field;
        while (!row.getStyleClass().contains("course-row")) {
            row = row.getParent();
        }
        return ((Label) row.lookup(".item-handle")).getText();
    }
}
