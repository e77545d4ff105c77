package org.cardwright.ui.common;

import java.util.List;
import java.util.function.BiConsumer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** F1 opens the help of the main window in each window over it, at the place where the focus is. */
public final class HelpKey {
    /** The page that leads to all others. */
    public static final List<String> CONTENTS = List.of();
    private static final String KEY = HelpKey.class.getName();

    /** Opens the help over a window, at the innermost of some places. */
    public interface Help extends BiConsumer<Window, List<String>> {}

    private HelpKey() {}

    /** Tells what opens the help, for a main window and those over it. */
    public static void offer(Window main, Help help) {
        main.getProperties().put(KEY, help);
    }

    /** Lets the key work in a window. */
    public static void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 && !event.isControlDown() && !event.isAltDown() && !event.isShiftDown()) {
                event.consume();
                open(scene);
            }
        });
    }

    /** Opens the help at the place where the focus is in a window. */
    public static void open(Scene scene) {
        Node focus = scene.getFocusOwner();
        open(scene, Place.around(focus == null ? scene.getRoot() : focus));
    }

    /** Opens the help at the innermost of some places. */
    public static void open(Scene scene, List<String> places) {
        for (Window window = scene.getWindow(); window != null; window = owner(window)) {
            if (window.getProperties().get(KEY) instanceof Help help) {
                help.accept(scene.getWindow(), places);
                return;
            }
        }
    }

    static Window owner(Window window) {
        return window instanceof Stage stage ? stage.getOwner() : window instanceof PopupWindow popup ? popup.getOwnerWindow() : null;
    }
}
