package org.cardwright.ui.card;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Tells whether a person left a control, and how far a pane is scrolled. */
final class Focus {
    private Focus() {}

    /** Runs the action when the focus moves to another control; not when the whole window loses it. */
    static void onLeave(Node control, Runnable action) {
        control.focusedProperty().addListener((observed, was, is) -> {
            boolean elsewhere = control.getScene() == null || control.getScene().getFocusOwner() != control;
            if (was && elsewhere) {
                action.run();
            }
        });
    }

    /** How far a pane can be scrolled, in pixels; not above zero where all of it is in view. */
    static double range(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }

    /** How far it is scrolled. */
    static double top(ScrollPane pane) {
        return pane.getVvalue() * Math.max(0, range(pane));
    }

    static void scroll(ScrollPane pane, double top) {
        if (range(pane) > 0) {
            pane.setVvalue(Math.clamp(top / range(pane), 0, 1));
        }
    }
}
