package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Nodes;
import org.cardwright.workspace.Workspace;
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
    private static final int FEWER = 30;

    private FormWindow form;
    private Stage stage;

    @Start
    void start(Stage window) throws IOException {
        stage = window;
        form = FormWindow.openAsItIs(window, cards(COURSES), FormWindow.CARD);
    }

    private static Workspace cards(int count) throws IOException {
        String text = FormWindow.samples().document(FormWindow.CARD).text();
        String courses = IntStream.rangeClosed(1, count).mapToObj(i -> "- <a href=\"https://example.gov/" + i
                + "\">Course " + i + "</a>, Provider\n").collect(Collectors.joining());
        String many = text.replaceFirst("relevant_courses:[^\n]*\n", "$0" + courses);
        return FormWindow.of(FormWindow.CARD, many);
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
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !robot.lookup(".item-row").queryAll().isEmpty());
        assertTrue(rows(robot).size() < COURSES / 2, "made: " + rows(robot).size());

        robot.interact(() -> form.editor().goTo(new CardSpot.CourseLine(49)));
        assertEquals(true, titles(robot).contains("Course 50"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> titles(robot).containsAll(List.of("Course 45", "Course 55")));
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        TextField next = (TextField) scroll.getScene().getFocusOwner();
        assertEquals("Course 51", next.getText());
        assertTrue(rows(robot).size() < COURSES, "made: " + rows(robot).size());

        robot.push(KeyCode.END).write("!");
        assertEquals("Course 51!", form.card().courses().get(50).title());
        robot.interact(() -> scroll.setVvalue(1));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> titles(robot).contains(form.card().courses().getLast().title()));
        robot.interact(() -> form.workspace().undo());
        assertEquals("Course 51", form.card().courses().get(50).title());
        robot.interact(() -> assertTrue(Nodes.within(scroll.getScene().getFocusOwner(), scroll)));
        assertEquals("51", number(next));
    }

    private static String number(Node field) {
        return Stream.iterate(field, Objects::nonNull, Node::getParent).filter(node -> node.getStyleClass().contains("course-row")
                || node.getStyleClass().contains("item-row")).findFirst().map(row -> ((Label) row.lookup(".item-handle")).getText()).orElse("");
    }

    @Test
    void whatOneWentToStaysWhereItIsWhileTheRowsAroundItAreMade(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup(".item-row").queryAll().size() > 2);
        List<Double> places = new ArrayList<>();
        Scene scene = stage.getScene();
        robot.interact(() -> form.editor().goTo(new CardSpot.CourseLine(49)));
        robot.interact(() -> scene.addPostLayoutPulseListener(() -> places.add(scene.getFocusOwner().localToScene(0, 0).getY())));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> titles(robot).containsAll(List.of("Course 35", "Course 55")));
        int rows = rows(robot).size();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> places.size() > 20);
        assertTrue(rows < COURSES, "made: " + rows);
        assertEquals(places.getFirst(), places.stream().mapToDouble(place -> place).max().orElseThrow(), 1.0, places.toString());
        assertEquals(places.getFirst(), places.stream().mapToDouble(place -> place).min().orElseThrow(), 1.0, places.toString());
    }

    /** A form all of whose rows are made answers the same to the same keys, jumps and undos. */
    @Test
    void aRowThatIsNotMadeYetIsAsGoodAsAnyOther(FxRobot robot) throws IOException {
        long seed = new Random().nextInt(1000);
        Workspace late = cards(FEWER);
        Workspace whole = cards(FEWER);
        robot.interact(() -> form = FormWindow.openAsItIs(stage, late, FormWindow.CARD));
        List<String> answers = answers(robot, new Random(seed));
        robot.interact(() -> form = FormWindow.open(stage, whole, FormWindow.CARD));
        assertEquals(String.join("\n", answers(robot, new Random(seed))), String.join("\n", answers), "seed " + seed);
        assertTrue(answers.stream().distinct().count() > answers.size() / 4, answers.toString());
    }

    private List<String> answers(FxRobot robot, Random random) {
        List<String> answers = new ArrayList<>();
        robot.interact(() -> form.editor().start().requestFocus());
        for (int i = 0; i < 8; i++) {
            robot.interact(() -> {
                for (int key = 0; key < 8; key++) {
                    String done = act(random);
                    answers.add(done + " " + focused() + " " + form.text().hashCode());
                }
            });
        }
        return answers;
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        String text = owner instanceof TextInputControl input ? input.getText() + input.getSelection() : "";
        return owner.getClass().getSimpleName() + " " + owner.getId() + " " + owner.getStyleClass() + " " + number(owner) + " " + text;
    }

    private String act(Random random) {
        List<KeyCode> often = List.of(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.END);
        int what = random.nextInt(14);
        int index = random.nextInt(FEWER);
        boolean shift = random.nextBoolean();
        boolean alt = random.nextInt(4) == 0;
        switch (what) {
            case 0 -> form.editor().goTo(new CardSpot.CourseLine(index));
            case 1 -> form.editor().goTo(new CardSpot.Item(shift ? ItemKind.BEHAVIOR : ItemKind.DEFINITION, 1 + index % 5, index % 7));
            case 2, 3 -> form.workspace().undo();
            case 4 -> form.workspace().redo();
            case 5, 6 -> Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, "x", "x", KeyCode.UNDEFINED,
                    false, false, false, false));
            default -> {
                KeyCode code = often.get(what - 7);
                boolean arrow = code == KeyCode.DOWN || code == KeyCode.UP;
                Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code,
                        shift && (arrow || code == KeyCode.TAB), shift && arrow && !alt, alt && arrow, false));
            }
        }
        return what + (shift ? " shift" : "") + (alt ? " alt " : " ") + index;
    }
}
