package org.cardwright.ui.common;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/**
 * Gives controls tooltips that are made when the pointer first comes to them: each is a window of its own, and a dozen of
 * them would delay the start. Screen readers are told the text as help from the beginning.
 */
public final class Tips {
    private static final double WIDEST = 600;

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

    /** Shows the whole of any text of a window that is cut, beside the pointer, unless it has another tooltip. */
    public static void wholeOn(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Control control && cut(control) && Stream.iterate((Node) control, Objects::nonNull,
                    Node::getParent).noneMatch(node -> node instanceof Control around && around.getTooltip() != null)) {
                control.setTooltip(new Whole(control instanceof Labeled labeled ? labeled.getText()
                        : ((TextField) control).getText()));
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (event.getTarget() instanceof Control control && control.getTooltip() instanceof Whole) {
                control.setTooltip(null);
            }
        });
    }

    private static boolean cut(Control control) {
        return control instanceof Labeled labeled && labeled.isTextTruncated()
                || control instanceof TextField field && field.lookupAll(".text").stream().anyMatch(node ->
                node instanceof Text text && text.getText().equals(field.getText()) && text.getLayoutBounds().getWidth()
                        > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset());
    }

    private static final class Whole extends Tooltip {
        Whole(String text) {
            super(text);
            setWrapText(true);
            setMaxWidth(WIDEST);
        }
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
