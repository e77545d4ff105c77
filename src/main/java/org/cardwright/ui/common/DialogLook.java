package org.cardwright.ui.common;

import java.util.Objects;
import java.util.function.Predicate;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives dialogs the look of the main window. */
public final class DialogLook {
    private static final String CSS =
            Objects.requireNonNull(DialogLook.class.getResource("/css/cardwright.css")).toString();

    /** No dialog is as low as this. */
    private static final double FLAT = 60;
    /** What a window's frame takes of the screen. */
    private static final double EDGE = 20;

    private DialogLook() {}

    /**
     * A dialog over a window, with the headline, content and buttons of a pane, which FXML may have made. Where the pane
     * asks for a size, it gets that as far as the window has it, and may be made smaller.
     */
    public static Dialog<ButtonType> dialog(Window owner, DialogPane pane) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        // The title of a window is the first that a screen reader says of it.
        pane.headerTextProperty().subscribe(headline -> dialog.setTitle(headline == null || headline.isBlank()
                ? Strings.get("app.name") : headline));
        dialog.setResizable(true);
        dialog.setDialogPane(pane);
        double width = pane.getPrefWidth();
        double height = pane.getPrefHeight();
        apply(pane, () -> {
            pane.setMinHeight(height > 0 ? 0 : Region.USE_PREF_SIZE);
            pane.setPrefSize(width > 0 ? Math.min(TextSize.of(width), owner.getWidth() - EDGE) : Region.USE_COMPUTED_SIZE,
                    height > 0 ? Math.min(TextSize.of(height), owner.getHeight() - 2 * EDGE) : Region.USE_COMPUTED_SIZE);
        });
        return dialog;
    }

    /** Styles a dialog, lets it be as high as its texts need, and keeps its title on the screen. */
    public static void apply(DialogPane pane) {
        apply(pane, () -> { });
    }

    private static void apply(DialogPane pane, Runnable size) {
        size.run();
        if (pane.getScene().getWindow() instanceof Stage stage) {
            Placement.keepOnScreen(stage);
            ChangeListener<Number> resized = (observed, old, now) -> {
                columns(pane, now.doubleValue() / old.doubleValue());
                size.run();
                fit(pane);
                stage.sizeToScene();
            };
            stage.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> {
                pane.applyCss();
                columns(pane, TextSize.of(1));
                fit(pane);
                TextSize.percent().addListener(resized);
            });
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> keepHeight(stage));
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> TextSize.percent().removeListener(resized));
        }
        TextSize.keys(pane.getScene());
        HelpKey.on(pane.getScene());
        Tips.wholeOn(pane.getScene());
        Letters.on(pane.getScene());
        KeyFocus.on(pane.getScene());
        pane.getStylesheets().addFirst(CSS);
        pane.getStyleClass().add("cardwright-dialog");
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.getButtonTypes().stream().map(pane::lookupButton).map(Button.class::cast).forEach(button -> {
            // Buttons of one size keep that of their first texts, and a longer one would be cut off.
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShiftDown();
            boolean inList = SheetKeys.isList(event.getTarget());
            if (event.getCode() == KeyCode.ESCAPE && SheetKeys.keeps(event.getTarget())) {
                fire(pane, event, Button::isCancelButton);
            } else if (event.getCode() == KeyCode.F7) {
                LayoutMenu.show(pane.getScene());
            } else if (enter && (event.isShortcutDown() || inList || event.getTarget() instanceof CheckBox
                    || event.getTarget() instanceof RadioButton)) {
                // Space is the key of the boxes; Enter presses the button as it does elsewhere.
                fire(pane, event, Button::isDefaultButton);
            }
        });
    }

    /** A dialog that is larger than the screen gets its size, and what is in it scrolls above the buttons. */
    private static void fit(DialogPane pane) {
        pane.applyCss();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(pane.prefWidth(-1), screen.getWidth() - EDGE);
        if (width < pane.prefWidth(-1)) {
            pane.setMinWidth(0);
            pane.setPrefWidth(width);
        }
        if (pane.prefHeight(width) > screen.getHeight() - 2 * EDGE) {
            pane.setMinHeight(0);
            pane.setPrefHeight(screen.getHeight() - 2 * EDGE);
            if (pane.getContent() != null && !(pane.getContent() instanceof ScrollPane)) {
                ScrollPane scroll = new ScrollPane(pane.getContent());
                scroll.setFitToWidth(true);
                scroll.getStyleClass().add("edge-to-edge");
                pane.setContent(scroll);
            }
        }
    }

    private static void columns(DialogPane pane, double factor) {
        pane.lookupAll("GridPane").forEach(grid -> TextSize.fit((GridPane) grid, factor));
    }

    private static void fire(DialogPane pane, KeyEvent event, Predicate<Button> which) {
        pane.getButtonTypes().stream().map(pane::lookupButton).map(Button.class::cast).filter(which).findFirst().ifPresent(button -> {
                    event.consume();
                    button.fire();
                });
    }

    /** Over a maximized window some window managers open a dialog without any height, and leave it so. */
    private static void keepHeight(Window window) {
        EventHandler<ActionEvent> check = event -> {
            if (window.isShowing() && window.getHeight() < FLAT) {
                window.sizeToScene();
            }
        };
        new Timeline(new KeyFrame(Duration.millis(120), check), new KeyFrame(Duration.millis(400), check),
                new KeyFrame(Duration.millis(1200), check)).play();
    }

    /** Puts an icon beside the headline; {@code style} gives it its color. */
    static void icon(DialogPane pane, Feather icon, String style) {
        FontIcon image = new FontIcon(icon);
        image.getStyleClass().addAll("dialog-icon", style);
        pane.setGraphic(image);
    }
}
