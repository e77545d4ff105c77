package org.cardwright.ui.card;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.geometry.Bounds;

/** Tells whether a person left a control, and brings controls into view. */
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

    /** Scrolls as little as needed so that the node is wholly visible. */
    static void reveal(ScrollPane pane, Node node) {
        double visible = pane.getViewportBounds().getHeight();
        Bounds bounds = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double margin = Math.min(24, Math.max(0, (visible - bounds.getHeight()) / 2));
        double wanted = Math.min(Math.max(top(pane), bounds.getMaxY() + margin - visible), bounds.getMinY() - margin);
        if (wanted != top(pane)) {
            scroll(pane, wanted);
        }
    }
}
