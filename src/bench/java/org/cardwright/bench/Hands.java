package org.cardwright.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.cardwright.ui.CardwrightApp;

/**
 * A process that uses the editor as a person would: it filters the tree, finds texts in all cards, names cards by a few
 * letters, opens a card and types into its description. Prints the milliseconds of each of these four, one line for
 * each, up to the layout of the frame that shows the result.
 */
final class Hands {
    private static final List<String> FILTERS = List.of("b", "bu", "bud", "budg", "budget", "budget 0511", "0511 entry",
            "GS 7-9", "Personal", "skillsoft", "zzz", "Customer Service 0560 Mid", "learnatgsusa.com/", "audit");
    private static final String TEXT = " Keeps people informed, and listens.".repeat(6);

    private static final List<String> FINDS = List.of("customer", "budget", "the", "zzz", "timely manner",
            "learnatgsusa", "manage", "a supervisor", "e");
    private static final List<String> CARDS = List.of("b", "bu", "cs 501", "audit senior", "acctg", "zzz", "0560 mid",
            "budget", "conf man");

    private final List<Double> filtered = new ArrayList<>();
    private final List<Double> found = new ArrayList<>();
    private final List<Double> named = new ArrayList<>();
    private final List<Double> typed = new ArrayList<>();
    private final Scene scene;
    private final PageWords page;
    private TextArea written;

    private Hands(Scene scene) {
        this.scene = scene;
        page = new PageWords(scene);
    }

    static void main(String[] arguments) {
        Ticks.whenToolkitRuns(() -> Ticks.afterFrameWith(() -> FullWindow.tree().isPresent(),
                () -> new Hands(Ticks.scene().orElseThrow()).start()));
        CardwrightApp.launchWith(arguments);
    }

    private void start() {
        Queue<String> filters = new ArrayDeque<>();
        for (int round = 0; round < 5; round++) {
            filters.addAll(FILTERS);
        }
        filter(filters);
    }

    private void filter(Queue<String> left) {
        TextField field = (TextField) scene.lookup("#filter");
        if (left.isEmpty()) {
            field.setText("");
            Ticks.afterFrameWith(() -> true, this::find);
            return;
        }
        String text = left.remove();
        time(scene, () -> write(field, text), () -> true, filtered, () -> filter(left));
    }

    private void find() {
        press("Shortcut+Shift+F");
        Queue<String> texts = new ArrayDeque<>();
        for (int round = 0; round < 5; round++) {
            texts.addAll(FINDS);
        }
        Ticks.afterFrameWith(() -> scene.lookup("#find-text") != null, () -> find(texts));
    }

    private void find(Queue<String> left) {
        if (left.isEmpty()) {
            press("Shortcut+Shift+F");
            press("Shortcut+P");
            Queue<String> names = new ArrayDeque<>();
            for (int round = 0; round < 5; round++) {
                names.addAll(CARDS);
            }
            Ticks.afterFrameWith(() -> quickOpen().isPresent(), () -> name(names, quickOpen().orElseThrow()));
            return;
        }
        Label summary = (Label) scene.lookup("#find-summary");
        String before = summary.getText();
        String text = left.remove();
        // Every text has another number of matches than the one before it.
        TextField field = (TextField) scene.lookup("#find-text");
        time(scene, () -> write(field, text),
                () -> !summary.getText().equals(before), found, () -> find(left));
    }

    /** Sets a whole text at the press of a key, which the window notices as it notices each one. */
    private static void write(TextField field, String text) {
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
        field.setText(text);
    }

    private static Optional<Scene> quickOpen() {
        return Window.getWindows().stream().map(Window::getScene)
                .filter(open -> open.lookup("#quick-text") != null).findFirst();
    }

    private void name(Queue<String> left, Scene window) {
        if (left.isEmpty()) {
            window.getWindow().hide();
            Ticks.afterFrameWith(() -> true, this::openCard);
            return;
        }
        String text = left.remove();
        TextField field = (TextField) window.lookup("#quick-text");
        time(window, () -> write(field, text), () -> true, named,
                () -> name(left, window));
    }

    private void press(String keys) {
        scene.getAccelerators().get(KeyCombination.valueOf(keys)).run();
    }

    private void openCard() {
        // The window folds the preview away on a screen as narrow as the one that is not there.
        ToggleButton side = (ToggleButton) scene.lookup("#sidePane");
        if (!side.isSelected()) {
            side.fire();
        }
        TreeView<?> tree = FullWindow.tree().orElseThrow();
        select(tree);
        Event.fireEvent(tree, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        Ticks.afterFrameWith(() -> description() != null && page.toString().length() > 100, this::type);
    }

    private static <T> void select(TreeView<T> tree) {
        TreeItem<T> item = tree.getRoot();
        while (!item.getChildren().isEmpty()) {
            item.setExpanded(true);
            item = item.getChildren().getFirst();
        }
        tree.getSelectionModel().select(item);
    }

    private TextArea description() {
        if (written == null) {
            written = (TextArea) scene.lookup("#field-competency_description");
        }
        return written;
    }

    private void type() {
        description().requestFocus();
        description().end();
        type(0);
    }

    private void type(int at) {
        if (at == TEXT.length()) {
            List.of(filtered, found, named, typed).forEach(Hands::print);
            Ticks.halt();
            return;
        }
        String letter = TEXT.substring(at, at + 1);
        // The model drops blanks at the ends, so that a blank alone changes nothing that could be waited for.
        String expected = TEXT.substring(0, at + 1).strip();
        time(scene, () -> Event.fireEvent(description(), new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED,
                false, false, false, false)), () -> page.toString().contains(expected), typed, () -> type(at + 1));
    }

    /** Times an action up to the layout of the first frame in which its result can be seen. */
    private static void time(Scene scene, Runnable action, BooleanSupplier visible, List<Double> times,
            Runnable next) {
        long start = System.nanoTime();
        action.run();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                double millis = (System.nanoTime() - start) / 1e6;
                if (visible.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    times.add(millis);
                    pause(next);
                }
            }
        });
        Platform.requestNextPulse();
    }

    /** Nobody types before the last frame is out; without a display, drawing it takes longer than all else. */
    private static void pause(Runnable next) {
        PauseTransition pause = new PauseTransition(Duration.millis(60));
        pause.setOnFinished(event -> next.run());
        pause.play();
    }

    private static void print(List<Double> times) {
        System.out.println(times.stream().map(time -> String.format(Locale.ROOT, "%.2f", time))
                .collect(Collectors.joining(" ")));
    }
}
