package org.cardwright.ui.common;

import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives dialogs the look of the main window. */
public final class DialogLook {
    private static final String CSS =
            Objects.requireNonNull(DialogLook.class.getResource("/css/cardwright.css")).toString();

    private DialogLook() {}

    /** Styles a dialog, lets it be as high as its texts need, and keeps its title on the screen. */
    public static void apply(DialogPane pane) {
        if (pane.getScene().getWindow() instanceof Stage stage) {
            Placement.keepOnScreen(stage);
        }
        pane.getStylesheets().add(CSS);
        pane.getStyleClass().add("cardwright-dialog");
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A list keeps Escape for itself, though there is nothing in it that could be canceled.
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?> list
                    && !list.isEditable()) {
                pane.getButtonTypes().stream().filter(type -> type.getButtonData().isCancelButton()).findFirst()
                        .map(pane::lookupButton).map(Button.class::cast).ifPresent(button -> {
                            event.consume();
                            button.fire();
                        });
            }
        });
    }

    /** Puts an icon beside the headline; {@code style} gives it its color. */
    static void icon(DialogPane pane, Feather icon, String style) {
        FontIcon image = new FontIcon(icon);
        image.getStyleClass().addAll("dialog-icon", style);
        pane.setGraphic(image);
    }
}
