package org.cardwright.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Esc leaves a dialog from every kind of control in it. */
final class EscapeCheck implements ScreenCheck {
    @Override
    public List<String> faults(Gallery at) {
        List<String> faults = new ArrayList<>();
        at.editor.robot().interact(() -> look(at.scene(), faults));
        return faults;
    }

    private static void look(Scene scene, List<String> faults) {
        if (!(scene.getRoot() instanceof DialogPane pane)) {
            return;
        }
        Button cancel = pane.getButtonTypes().stream().filter(type -> type.getButtonData().isCancelButton())
                .map(pane::lookupButton).map(Button.class::cast).findFirst().orElseThrow();
        Node before = scene.getFocusOwner();
        List<Event> pressed = new ArrayList<>();
        EventHandler<ActionEvent> show = event -> {
            pressed.add(event);
            event.consume();
        };
        cancel.addEventFilter(ActionEvent.ACTION, show);
        Set<String> kinds = new HashSet<>();
        for (Node node : NameCheck.shown(pane).filter(each -> each.isFocusTraversable() && !each.isDisabled()).toList()) {
            if (kinds.add(node.getClass() + " " + node.getStyleClass())) {
                pressed.clear();
                node.requestFocus();
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
                if (pressed.size() != 1) {
                    faults.add("Esc does not leave " + node.getClass().getSimpleName() + " #" + node.getId());
                }
            }
        }
        cancel.removeEventFilter(ActionEvent.ACTION, show);
        if (before != null) {
            before.requestFocus();
        }
    }
}
