package org.cardwright.ui.common;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Gives controls tooltips that are made when the pointer first comes to them: each is a window of its own, and a dozen of
 * them would delay the start. Screen readers are told the text as help from the beginning.
 */
public final class Tips {
    private Tips() {}

    /** A text that may change. */
    public static void bind(Control control, ObservableValue<String> text) {
        control.accessibleHelpProperty().bind(text);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tip = new Tooltip();
                tip.textProperty().bind(text);
                control.setTooltip(tip);
            }
        });
    }

    /** For FXML: {@code Tips.text="%key"}. */
    public static void setText(Control control, String text) {
        bind(control, new SimpleStringProperty(text));
    }

    /** For FXML, which asks for it to know the type. */
    public static String getText(Control control) {
        return control.getAccessibleHelp();
    }
}
