package org.cardwright.ui.common;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whoever works with the keys sees where the focus is, also where the program put it; the toolkit shows it only after Tab, and
 * scrolls only then. A control that was clicked shows nothing until the next key.
 */
public final class KeyFocus {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("key-focus");

    /** A window that nobody clicked in was opened by the keys, or by a click that is over. */
    private boolean keys = true;

    private KeyFocus() {}

    /** For all of a window. */
    public static void on(Scene scene) {
        KeyFocus focus = new KeyFocus();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> focus.keys = false);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                focus.keys = true;
                focus.show(scene.getFocusOwner());
            }
        });
        scene.focusOwnerProperty().addListener((observed, old, owner) -> {
            if (old != null) {
                old.pseudoClassStateChanged(SHOWN, false);
            }
            focus.show(owner);
            focus.scrollTo(owner);
        });
        focus.show(scene.getFocusOwner());
    }

    private void show(Node owner) {
        if (owner != null && keys) {
            owner.pseudoClassStateChanged(SHOWN, true);
        }
    }

    private void scrollTo(Node owner) {
        if (owner != null && keys) {
            // What is only made now has no place yet.
            Platform.runLater(() -> Stream.iterate(owner.getParent(), Objects::nonNull, Node::getParent)
                    .filter(pane -> owner.isFocused() && pane instanceof ScrollPane).forEach(pane -> reveal((ScrollPane) pane, owner)));
        }
    }

    /** Scrolls as little as needed so that the node is wholly visible, else its beginning. */
    public static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double visible = pane.getViewportBounds().getHeight();
        double range = content.getLayoutBounds().getHeight() - visible;
        if (range <= 0 || !Nodes.within(node, content)) {
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

    /** Whether a control has the focus and shows it. */
    public static boolean shownOn(Node node) {
        return node.getPseudoClassStates().contains(SHOWN);
    }
}
