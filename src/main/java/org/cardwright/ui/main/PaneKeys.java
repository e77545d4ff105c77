package org.cardwright.ui.main;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.ui.common.Nodes;

/** Moves the focus between the panes of the window; each pane gets back the control that had the focus there last. */
final class PaneKeys {
    /**
     * A part of the window.
     *
     * @param focus where the focus goes: to the control that had it there last
     * @param start or else to the first one in this
     */
    record Pane(Parent root, Supplier<Parent> focus, Supplier<? extends Node> start) {
        Pane(Parent root, Supplier<Parent> focus) {
            this(root, focus, focus);
        }
    }

    private final Scene scene;
    private final List<Pane> panes;

    /** Where the focus was last in a pane; it must not keep what was closed meanwhile. */
    private final Map<Parent, WeakReference<Node>> last = new HashMap<>();

    /** The panes in the order in which they had the focus, the latest first. */
    private final List<Pane> recent;
    private boolean inPane;

    /** F6 goes to the next pane that is shown, Shift+F6 to the one before. */
    PaneKeys(Scene scene, List<Pane> panes) {
        this.scene = scene;
        this.panes = panes;
        recent = new ArrayList<>(panes);
        scene.focusOwnerProperty().addListener((observed, old, owner) -> {
            boolean wasInPane = inPane;
            remember(owner);
            inPane = !astray(owner);
            if (old != null && !inPane && (gone(old) || wasInPane && !usable(old))) {
                Platform.runLater(this::bringBack);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F6) {
                step(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    /** A button that only cannot be pressed any more, as that of Undo, is none: its neighbors are meant by the next Tab. */
    private boolean gone(Node node) {
        return node.getScene() != scene || !Nodes.visible(node);
    }

    private boolean astray(Node owner) {
        return panes.stream().noneMatch(pane -> Nodes.within(owner, pane.root()));
    }

    /** With a control that is gone the toolkit goes to the beginning of the window, where Enter opens another folder. */
    private void bringBack() {
        if (astray(scene.getFocusOwner())) {
            leave();
        }
    }

    /** Nobody wants back to the head of a section: the first space would collapse it. */
    private void remember(Node owner) {
        boolean head = owner instanceof TitledPane;
        panes.stream().filter(pane -> Nodes.within(owner, pane.root())).forEach(pane -> {
            if (!head) {
                last.put(pane.root(), new WeakReference<>(owner));
            }
            recent.remove(pane);
            recent.addFirst(pane);
        });
    }

    private void step(int by) {
        int at = -1;
        for (int i = 0; i < panes.size(); i++) {
            at = Nodes.within(scene.getFocusOwner(), panes.get(i).root()) ? i : at;
        }
        int next = at < 0 && by < 0 ? 0 : at;
        for (int i = 0; i < panes.size(); i++) {
            next = Math.floorMod(next + by, panes.size());
            if (go(next)) {
                return;
            }
        }
    }

    /** Puts the focus where it was before it came into a pane that is not shown any more. */
    void leave() {
        for (Pane pane : List.copyOf(recent)) {
            Node target = last.containsKey(pane.root()) ? last.get(pane.root()).get() : null;
            boolean back = target != null && usable(target);
            if (back) {
                target.requestFocus();
            }
            if (back || go(panes.indexOf(pane))) {
                return;
            }
        }
    }

    /** Puts the focus into a pane, in which what had it is gone, or to where it was before. */
    void leave(int index) {
        if (!go(index)) {
            leave();
        }
    }

    /** Puts the focus into a pane; false if it is not shown or holds nothing that takes the focus. */
    boolean go(int index) {
        Pane pane = panes.get(index);
        if (pane.root().getScene() != scene || !Nodes.visible(pane.root())) {
            return false;
        }
        Node target = last.containsKey(pane.root()) ? last.get(pane.root()).get() : null;
        if (target == null || !Nodes.within(target, pane.focus().get()) || !usable(target)) {
            target = Nodes.end(ready(pane), false).orElse(null);
        }
        if (target == null) {
            return false;
        }
        target.requestFocus();
        if (target instanceof TextField field) {
            // It selects all, and a key pressed too late would replace what a person has not even looked at.
            field.end();
        }
        return true;
    }

    /** What a pane shows for the first time has no place in the window until it is laid out, and takes no focus. */
    private static Node ready(Pane pane) {
        Node start = pane.start().get();
        if (start.getScene() == null) {
            pane.root().applyCss();
            pane.root().layout();
        }
        return start;
    }

    private boolean usable(Node node) {
        return node.getScene() == scene && node.isFocusTraversable() && !node.isDisabled() && Nodes.visible(node);
    }
}
