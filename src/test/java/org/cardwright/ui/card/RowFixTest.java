package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.stage.Stage;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.model.Course;
import org.cardwright.model.ItemKind;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Corrects a behavior and a course at their rows. */
@ExtendWith(ApplicationExtension.class)
class RowFixTest {
    private static final CardId CARD = new CardId(Path.of("0511-Personal-Customer-Service-Entry.md"));

    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws Exception {
        Workspace samples = FormWindow.samples();
        String behavior = samples.document(CARD).card().levels().getFirst().behaviors().getFirst();
        CardDocument twice = samples.document(CARD).apply(new Edit.AddItem(ItemKind.BEHAVIOR,
                samples.document(CARD).card().levels().getFirst().number(), 1, behavior));
        form = FormWindow.open(stage, FormWindow.with(samples, CARD, twice.text()), CARD);
        original = form.text();
    }

    private Optional<Node> fix(String row) {
        return form.editor().root().lookupAll(row + " .fix").stream().filter(Node::isVisible)
                .filter(fix -> !fix.getAccessibleText().contains("Change to")).findFirst();
    }

    private void press(FxRobot robot, String row) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fix(row).isPresent());
        FixButton button = (FixButton) fix(row).orElseThrow();
        assertTrue(button.getAccessibleText().startsWith("Fix: "), button.getAccessibleText());
        robot.interact(button::fire);
    }

    @Test
    void aRepeatedBehaviorIsRemovedAtItsRow(FxRobot robot) throws TimeoutException {
        List<String> before = form.card().levels().getFirst().behaviors();
        press(robot, ".item-row");
        assertEquals(before.subList(1, before.size()), form.card().levels().getFirst().behaviors());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void aRepeatedCourseIsRemovedAtItsRow(FxRobot robot) throws TimeoutException {
        long before = form.card().courses().stream().map(Course::text).distinct().count();
        int size = form.card().courses().size();
        press(robot, ".course-row");
        assertEquals(size - 1, form.card().courses().size());
        assertEquals(before, form.card().courses().stream().map(Course::text).distinct().count());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }
}
