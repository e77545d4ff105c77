package org.cardwright.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.cardwright.ui.CardwrightApp;

/**
 * A process that cleans all cards in the window, undoes that and does it again. Prints, for the preview and each of these
 * three, the longest time in milliseconds for which the window answered nothing.
 */
final class Steps {
    private static final AtomicLong LONGEST = new AtomicLong();

    private Steps() {}

    static void main(String[] arguments) {
        Ticks.whenToolkitRuns(() -> Ticks.afterFrameWith(() -> FullWindow.tree().isPresent(), Steps::start));
        CardwrightApp.launchWith(arguments);
    }

    private static void start() {
        Thread.ofPlatform().daemon().start(Steps::watch);
        Scene scene = Ticks.scene().orElseThrow();
        // The checks of the folder come first, so that what is timed is the step alone.
        quiet(400, () -> {
            clean(scene).fire();
            Ticks.afterFrameWith(() -> apply().filter(button -> !button.isDisabled()).isPresent(), () -> {
                print();
                apply().orElseThrow().fire();
                Ticks.afterFrameWith(() -> apply().isEmpty(), () -> quiet(200, () -> {
                    print();
                    press(scene, "Shortcut+Z");
                    quiet(200, () -> {
                        print();
                        press(scene, "Shortcut+Shift+Z");
                        quiet(200, () -> {
                            print();
                            Ticks.halt();
                        });
                    });
                }));
            });
        });
    }

    /** Asks the window thread something every few milliseconds, and notes how long the answer takes. */
    private static void watch() {
        while (true) {
            long asked = System.nanoTime();
            Platform.runLater(() -> LONGEST.accumulateAndGet(System.nanoTime() - asked, Math::max));
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static void quiet(int frames, Runnable then) {
        int[] left = {frames};
        Ticks.afterFrameWith((BooleanSupplier) () -> left[0]-- < 0, then);
    }

    private static MenuItem clean(Scene scene) {
        return ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && item.getText().startsWith("_Clean")).findFirst().orElseThrow();
    }

    private static Optional<Button> apply() {
        return Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene)
                .map(scene -> (Button) scene.lookup("#step-apply")).filter(button -> button != null).findFirst();
    }

    private static void press(Scene scene, String keys) {
        scene.getAccelerators().get(KeyCombination.valueOf(keys)).run();
    }

    private static void print() {
        System.out.printf(Locale.ROOT, "%.1f%n", LONGEST.getAndSet(0) / 1e6);
    }
}
