package org.cardwright.ui.step;

import java.util.function.Consumer;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import org.cardwright.edit.AppliedStep;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Workbench;

/** A step in a dialog: the window below waits until it is done or left. */
public final class StepDialog {
    private static final double WIDTH = 940;
    private static final double HEIGHT = 680;

    private final StepFrame frame;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType apply = new ButtonType("", ButtonData.OK_DONE);
    private Consumer<AppliedStep> afterwards = _ -> {};

    /** @param headline what is to be done */
    public StepDialog(Workbench bench, String headline, StepFrame frame) {
        this.frame = frame.withoutButtons();
        dialog.initOwner(bench.window());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(headline);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(headline);
        pane.setContent(frame.root());
        pane.getButtonTypes().setAll(apply, new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE));
        DialogLook.apply(pane);
        pane.getStyleClass().add("step-dialog");
        pane.setMinHeight(0);
        pane.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pane.setPrefSize(Math.min(WIDTH, bench.window().getWidth() - 20),
                Math.min(HEIGHT, bench.window().getHeight() - 30));
        pane.setMinWidth(pane.getPrefWidth());
        Button button = (Button) pane.lookupButton(apply);
        button.setId("step-apply");
        button.textProperty().bind(frame.button().textProperty());
        button.disableProperty().bind(frame.button().disabledProperty());
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            frame.button().fire();
        });
        frame.afterwards(step -> {
            dialog.setResult(apply);
            dialog.close();
            afterwards.accept(step);
        });
        dialog.setOnHidden(event -> frame.close());
    }

    /** What follows once it was done and the dialog is closed. */
    public StepDialog afterwards(Consumer<AppliedStep> follow) {
        afterwards = follow;
        return this;
    }

    /** Adds another way out at the left. */
    public Button also(String label, Runnable run) {
        ButtonType type = new ButtonType(label, ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(type);
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.addEventFilter(ActionEvent.ACTION, event -> javafx.application.Platform.runLater(run));
        return button;
    }

    /** Opens the dialog with the focus on a node; the window below waits until it is closed. */
    public void open(Node focus) {
        frame.begin();
        dialog.show();
        focus.requestFocus();
    }

    /** Opens the dialog with the focus on the preview. */
    public void open() {
        frame.begin();
        dialog.show();
        frame.focus();
    }
}
