package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.RunningTask;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.course.CoursesFeature;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Changes of courses that take their time, and a person who does not want to wait. */
@ExtendWith(ApplicationExtension.class)
class CourseWaitTest {
    private static final String LINE = "- Budget Basics " + "a".repeat(60) + "!, GSU\n";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        for (String name : List.of("One", "Two", "Three", "Four")) {
            SampleFolder.write(cards.resolve("0501-" + name + ".md"), SampleFolder.card("501", "Series", "Entry",
                    "Primary", name).replace("level: \"7-9\"\n", "relevant_courses: \n" + LINE));
        }
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(List.of(
                bench -> new CoursesFeature().install(withSlowSteps(bench)))));
    }

    /** The window's own workbench, but every step stops after its first card until the test goes on. */
    private Workbench withSlowSteps(Workbench bench) {
        Background slow = new SlowSteps(bench.background());
        return (Workbench) Proxy.newProxyInstance(Workbench.class.getClassLoader(), new Class<?>[] {Workbench.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("background") ? slow : method.invoke(bench, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private final class SlowSteps implements Background {
        private final Background real;

        SlowSteps(Background real) {
            this.real = real;
        }

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
            return run(title, job, done, failed, () -> {});
        }

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed, Runnable canceled) {
            return real.run(title, title.startsWith("Changing ") ? progress -> job.run(stopping(progress))
                    : job, done, failed, canceled);
        }

        private Progress stopping(Progress progress) {
            return new Progress() {
                @Override
                public void done(int count, int total) {
                    progress.done(count, total);
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }

                @Override
                public boolean canceled() {
                    return progress.canceled();
                }
            };
        }

        @Override
        public ObservableList<RunningTask> running() {
            return real.running();
        }
    }

    @AfterEach
    void goOn() {
        goOn.countDown();
    }

    @BeforeEach
    void openReplace() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        EditorWindow.until("the sheet is open", () -> editor.find("#replace-find", TextField.class) != null);
    }

    private void fill(String id, String text) {
        TextField field = editor.find("#" + id, TextField.class);
        editor.robot().clickOn(field);
        editor.robot().interact(() -> field.setText(text));
    }

    private Button apply() {
        return editor.find("#step-apply", Button.class);
    }

    private boolean searching() {
        return editor.find(".step-working", Node.class).isVisible()
                && editor.find(".step-working .label", Label.class).getText().equals("Checking 4 cards…");
    }

    private String message() {
        return editor.find(".status-message", Label.class).getText();
    }

    private List<String> texts() {
        return List.of("One", "Two", "Three", "Four").stream()
                .map(name -> SampleFolder.read(cards.resolve("0501-" + name + ".md"))).toList();
    }

    private void beginStep() throws InterruptedException {
        fill("replace-find", "Basics");
        fill("replace-with", "Foundations");
        EditorWindow.until("the preview is there", () -> apply().getText().equals("Replace 4 courses on 4 cards")
                && !apply().isDisabled());
        editor.click("#step-apply");
        begun.await();
        assertTrue(apply().isDisabled());
        assertTrue(editor.find("#replace-find", TextField.class).isDisabled());
    }

    private void assertNothingHappenedAndTheStepCanBeDoneAgain() {
        EditorWindow.until("it is said", () -> message().equals("Canceled. Nothing was changed."));
        goOn.countDown();
        assertTrue(editor.status().contains("0 modified"), editor.status());
        assertTrue(editor.menu(1, 0).isDisable(), "there is nothing to undo");
        EditorWindow.until("the step can be done again", () -> !apply().isDisabled());
        assertFalse(editor.find("#replace-find", TextField.class).isDisabled());
        editor.click("#step-apply");
        EditorWindow.until("the step is done", () -> editor.status().contains("4 modified"));
        assertEquals("Replaced 4 courses on 4 cards.", message());
    }

    @Test
    void aStepThatIsCanceledHalfwayLeavesNothingDone() throws InterruptedException {
        List<String> before = texts();
        beginStep();
        editor.robot().clickOn("Cancel");
        assertNothingHappenedAndTheStepCanBeDoneAgain();
        assertEquals(before, texts());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("one undo takes all of it back", () -> editor.status().contains("0 modified"));
    }

    @Test
    void aStepCanBeCanceledInTheStatusBarToo() throws InterruptedException {
        beginStep();
        editor.click("#cancel");
        assertNothingHappenedAndTheStepCanBeDoneAgain();
    }

    @Test
    void anExpressionThatWouldNeverEndIsStoppedAndTheWindowStaysAlive() {
        editor.robot().clickOn("Regular expression");
        fill("replace-find", "(.*a){20}$");
        EditorWindow.until("the search is under way", () -> searching());
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.type("thr");
        EditorWindow.until("the tree follows what is typed meanwhile", () -> editor.tree().getExpandedItemCount() == 4);
        assertTrue(searching(), editor.find("#step-nothing", Label.class)::getText);
        EditorWindow.until("the problem is told", () -> editor.find(".bulk-form .field-status", Label.class).getText()
                .startsWith("The search took too long and was stopped. Make the regular expression simpler"));
        assertTrue(apply().isDisabled());
        fill("replace-find", "a+!");
        EditorWindow.until("a simpler one is found at once", () -> apply().getText().equals("Replace 4 courses on 4 cards")
                && !apply().isDisabled());
    }
}
