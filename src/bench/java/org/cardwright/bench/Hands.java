package org.cardwright.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.cardwright.ui.CardwrightApp;

/**
 * A process that uses the editor as a person would: it filters the tree, opens a card and types into its description.
 * Prints the milliseconds of each filter step and of each keystroke, one line for both, up to the layout of the frame
 * that shows the result.
 */
final class Hands {
    private static final List<String> FILTERS = List.of("b", "bu", "bud", "budg", "budget", "budget 0511", "0511 entry",
            "GS 7-9", "Personal", "skillsoft", "zzz", "Customer Service 0560 Mid", "learnatgsusa.com/", "audit");
    private static final String TEXT = " Keeps people informed, and listens. ".repeat(6);

    private final List<Double> filtered = new ArrayList<>();
    private final List<Double> typed = new ArrayList<>();
    private final Scene scene;

    private Hands(Scene scene) {
        this.scene = scene;
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
            Ticks.afterFrameWith(() -> true, this::openCard);
            return;
        }
        String text = left.remove();
        time(() -> field.setText(text), () -> true, filtered, () -> filter(left));
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
        Ticks.afterFrameWith(() -> description() != null && previewed().length() > 100, this::type);
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
        return (TextArea) scene.lookup("#field-competency_description");
    }

    private String previewed() {
        WebView web = (WebView) scene.lookup(".web-view");
        var page = web == null ? null : web.getEngine().getDocument();
        return page == null || page.getDocumentElement() == null ? "" : page.getDocumentElement().getTextContent();
    }

    private void type() {
        description().requestFocus();
        description().end();
        type(0);
    }

    private void type(int at) {
        if (at == TEXT.length()) {
            print(filtered);
            print(typed);
            Ticks.halt();
            return;
        }
        String letter = TEXT.substring(at, at + 1);
        // The model drops blanks at the ends, so that a blank alone changes nothing that could be waited for.
        String expected = TEXT.substring(0, at + 1).strip();
        time(() -> Event.fireEvent(description(), new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED,
                false, false, false, false)), () -> previewed().contains(expected), typed, () -> type(at + 1));
    }

    /** Times an action up to the layout of the first frame in which its result can be seen. */
    private void time(Runnable action, BooleanSupplier visible, List<Double> times, Runnable next) {
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
