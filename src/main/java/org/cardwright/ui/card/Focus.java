package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
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

    /** What takes the focus first or last in a node. */
    static Optional<Node> end(Node node, boolean last) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return (last ? children.reversed() : children).stream().flatMap(child -> end(child, last).stream()).findFirst()
                .or(() -> Optional.of(node).filter(Node::isFocusTraversable));
    }

    /** Scrolls as little as needed so that the node is wholly visible. */
    static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double visible = pane.getViewportBounds().getHeight();
        double range = content.getLayoutBounds().getHeight() - visible;
        if (range <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double margin = Math.min(24, Math.max(0, (visible - bounds.getHeight()) / 2));
        double top = pane.getVvalue() * range;
        double low = bounds.getMaxY() + margin - visible;
        double high = bounds.getMinY() - margin;
        double wanted = Math.min(Math.max(top, low), high);
        if (wanted != top) {
            pane.setVvalue(Math.clamp(wanted / range, 0, 1));
        }
    }
}
