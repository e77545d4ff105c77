package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.ui.DrivenApp;
import org.controlsfx.control.CheckComboBox;

/**
 * A process that does large steps in the window as a person would: opens the preview of each, looks around in it, leaves
 * out and selects, applies, undoes and redoes it. Prints a line for each of these: the step, what was done, and, in
 * milliseconds, the longest time for which the window answered nothing, what its thread worked in it, how long that lacked
 * a processor, how long Java cleared its memory, and the most work of the thread in one piece; then the seconds until it
 * was done. Arguments: the folder, and the names of {@link LargeStep steps} (all without).
 */
final class Steps {
    private static final int JUMPS = 8;
    /** Behind the name of a step that was done before in the same window. */
    static final String AGAIN = " again";

    private final Driver driver;

    private Steps(Driver driver) {
        this.driver = driver;
    }

    static void main(String[] arguments) throws IOException {
        Ticks.endAtFailures();
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Driver driver = new Driver(DrivenApp.start(folder));
        driver.must("the cards are there", () -> FullWindow.tree().isPresent());
        driver.begin("START");
        driver.measured("checked", () -> {}, () -> !driver.bench().findings().pendingProperty().get());
        List<LargeStep> steps = arguments.length == 1 ? List.of(LargeStep.values())
                : List.of(arguments).subList(1, arguments.length).stream().map(LargeStep::valueOf).toList();
        for (LargeStep step : steps) {
            driver.begin(step.name());
            try {
                step.prepare(driver, folder);
                driver.rest();
                Steps now = new Steps(driver);
                now.planner(step);
                now.measure(step);
                // What a window shows for the first time takes longer, however few the cards are.
                driver.begin(step.name() + AGAIN);
                now.measure(step);
            } catch (IllegalStateException | CompletionException failed) {
                // What one step lacks is no reason to leave out the others.
                System.err.println(step + ": " + failed.getMessage());
                driver.now(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != driver.bench().window())
                        .forEach(Window::hide));
                driver.now(() -> driver.driven().window().run("Close all tabs"));
                driver.rest();
            }
        }
        Ticks.halt();
    }

    private void measure(LargeStep step) throws IOException {
        int before = done();
        step.open(driver);
        if (step.previewed()) {
            preview(step);
            driver.measured("apply", () -> driver.fire("#step-apply"), () -> done() == before + 1);
        } else {
            driver.measured("apply", () -> step.ask(driver), () -> done() == before + 1);
        }
        driver.measured("undo", () -> driver.bench().undo(), () -> done() == before);
        driver.measured("redo", () -> driver.bench().redo(), () -> done() == before + 1);
        driver.now(() -> driver.bench().undo());
        driver.must("it is as before", () -> done() == before);
        driver.now(() -> driver.driven().window().run("Close all tabs"));
        driver.rest();
    }

    private void preview(LargeStep step) {
        driver.measured("preview", () -> step.ask(driver), () -> driver.can("#step-apply") && driver.shows("#step-list"));
        if (Boolean.getBoolean("bench.totals")) {
            System.out.println("# " + driver.see(() -> driver.text("#step-totals")));
        }
        look(step);
    }

    /** The planner alone, when everything it needs was read and compiled. */
    private void planner(LargeStep step) {
        Map<CardId, CardDocument> cards = driver.see(() -> driver.bench().documents());
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            if (step.plan(cards) && round == 2) {
                System.out.printf(Locale.ROOT, "%s|planner|0|0|0|0|0|%.2f%n", step, (System.nanoTime() - start) / 1e9);
            }
        }
    }

    private int done() {
        return driver.bench().workspaceProperty().get().orElseThrow().doneSteps().size();
    }

    private void look(LargeStep step) {
        for (int i = 1; i <= JUMPS; i++) {
            int part = i;
            Runnable scroll = () -> {
                ListView<?> list = driver.list("#step-list");
                list.scrollTo((list.getItems().size() - 1) * part / JUMPS);
            };
            if (i < JUMPS) {
                driver.now(scroll);
                driver.pause();
            } else {
                driver.measured("scrolled", scroll, () -> true);
            }
        }
        driver.now(() -> driver.list("#step-list").scrollTo(0));
        driver.measured("a card folded", () -> first(KeyCode.LEFT), () -> true);
        driver.measured("and unfolded", () -> first(KeyCode.RIGHT), () -> true);
        if (driver.see(() -> driver.can("#step-text") && driver.shows("#step-text"))) {
            driver.measured("texts of files", () -> driver.node("#step-text", ToggleButton.class).fire(), () -> true);
            driver.measured("parts again", () -> driver.node("#step-text", ToggleButton.class).fire(), () -> true);
        }
        driver.measured("one left out", () -> first(KeyCode.SPACE), () -> driver.node("#step-all", CheckBox.class).isIndeterminate());
        driver.measured("all selected", this::all, () -> driver.can("#step-apply"));
        driver.measured("all left out", this::all, () -> !driver.can("#step-apply"));
        driver.measured("all selected again", this::all, () -> driver.can("#step-apply"));
        Optional<CheckComboBox<?>> series = driver.see(() -> driver.node("#scope-series").map(box -> (CheckComboBox<?>) box));
        if (series.isPresent()) {
            driver.measured("cards of one series", () -> series.get().getCheckModel().check(0), () -> driver.can("#step-apply"));
            driver.measured("cards of all series", () -> series.get().getCheckModel().clearChecks(), () -> driver.can("#step-apply"));
        }
    }

    private void all() {
        driver.node("#step-all", CheckBox.class).fire();
    }

    private void first(KeyCode key) {
        ListView<?> list = driver.list("#step-list");
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(0);
        driver.key(list, key, false, false);
    }
}
