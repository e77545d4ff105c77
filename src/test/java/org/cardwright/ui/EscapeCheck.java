package org.cardwright.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Esc leaves a dialog from every kind of control in it, and is the key of one button only. */
final class EscapeCheck implements ScreenCheck {
    @Override
    public List<String> faults(Gallery at) {
        List<String> faults = new ArrayList<>();
        if (at.scene().getRoot() instanceof DialogPane pane) {
            at.editor.robot().interact(() -> look(pane, faults));
        }
        return faults;
    }

    private static void look(DialogPane pane, List<String> faults) {
        List<Button> leave = pane.getButtonTypes().stream().filter(type -> type.getButtonData().isCancelButton())
                .map(pane::lookupButton).map(Button.class::cast).toList();
        if (leave.size() != 1) {
            faults.add("Esc is the key of " + leave.stream().map(Button::getText).toList());
            return;
        }
        Button cancel = leave.getFirst();
        Node before = pane.getScene().getFocusOwner();
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
