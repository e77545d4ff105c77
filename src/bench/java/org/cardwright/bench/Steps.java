package org.cardwright.bench;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.cardwright.ui.CardwrightApp;

/**
 * A process that cleans all cards in the window, undoes that and does it again. Prints, for the preview and each of these
 * three, what {@link Stalls} found, in milliseconds.
 */
final class Steps {
    private Steps() {}

    static void main(String[] arguments) {
        Ticks.whenToolkitRuns(() -> Ticks.afterFrameWith(() -> FullWindow.tree().isPresent(), Steps::start));
        CardwrightApp.launchWith(arguments);
    }

    private static void start() {
        var stalls = new Stalls();
        Scene scene = Ticks.scene().orElseThrow();
        // The checks of the folder come first, so that what is timed is the step alone.
        quiet(400, () -> {
            clean(scene).fire();
            Ticks.afterFrameWith(() -> apply().filter(button -> !button.isDisabled()).isPresent(), () -> quiet(200, () -> {
                stalls.print("preview");
                apply().orElseThrow().fire();
                Ticks.afterFrameWith(() -> apply().isEmpty(), () -> quiet(200, () -> {
                    stalls.print("apply");
                    press(scene, "Shortcut+Z");
                    quiet(200, () -> {
                        stalls.print("undo");
                        press(scene, "Shortcut+Shift+Z");
                        quiet(200, () -> {
                            stalls.print("redo");
                            Ticks.halt();
                        });
                    });
                }));
            }));
        });
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
}
