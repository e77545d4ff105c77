package org.cardwright.ui.common;

import java.util.Objects;
import java.util.function.Predicate;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives dialogs the look of the main window. */
public final class DialogLook {
    private static final String CSS =
            Objects.requireNonNull(DialogLook.class.getResource("/css/cardwright.css")).toString();

    private DialogLook() {}

    /** Styles a dialog and lets it be as high as its texts need. */
    public static void apply(DialogPane pane) {
        pane.getStylesheets().add(CSS);
        pane.getStyleClass().add("cardwright-dialog");
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A list keeps Escape and Enter for itself, though there is nothing in it that they could mean.
            if (event.getTarget() instanceof ListView<?> list && !list.isEditable()) {
                switch (event.getCode()) {
                    case ESCAPE -> press(pane, event, type -> type.getButtonData().isCancelButton());
                    case ENTER -> press(pane, event, type -> type.getButtonData().isDefaultButton());
                    default -> {}
                }
            }
        });
    }

    private static void press(DialogPane pane, KeyEvent event, Predicate<ButtonType> wanted) {
        pane.getButtonTypes().stream().filter(wanted).findFirst().map(pane::lookupButton).map(Button.class::cast)
                .ifPresent(button -> {
                    event.consume();
                    button.fire();
                });
    }

    /** Puts an icon beside the headline; {@code style} gives it its color. */
    static void icon(DialogPane pane, Feather icon, String style) {
        FontIcon image = new FontIcon(icon);
        image.getStyleClass().addAll("dialog-icon", style);
        pane.setGraphic(image);
    }
}
