package org.cardwright.ui.step;

import java.util.OptionalDouble;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.cardwright.edit.AppliedStep;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Placement;
import org.cardwright.ui.common.Workbench;

/** A step in a dialog: the window below waits until it is done or left. */
public final class StepDialog {
    private static final double HALF_A_LINE = 10;

    private final StepFrame frame;
    private final Dialog<ButtonType> dialog;
    private final boolean large;
    private final Runnable growing = this::grow;
    private double most;
    /** So high is it, or will be with the next pulse. */
    private double high;
    private Consumer<AppliedStep> afterwards = _ -> {};
    @FXML private DialogPane root;
    @FXML private ButtonType apply;

    /** @param headline what is to be done */
    public StepDialog(Workbench bench, String headline, StepFrame frame) {
        this.frame = frame.withoutButtons();
        Fxml.load("step-dialog.fxml", this);
        root.setHeaderText(headline);
        large = bench.large();
        root.setContent(large ? null : frame.root());
        dialog = DialogLook.dialog(bench.window(), root);
        dialog.initModality(Modality.WINDOW_MODAL);
        root.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        root.setMinWidth(root.getPrefWidth());
        Button button = (Button) root.lookupButton(apply);
        button.setId("step-apply");
        button.textProperty().bind(frame.button().textProperty());
        frame.button().disabledProperty().subscribe(button::setDisable);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            frame.button().fire();
        });
        frame.afterwards(step -> {
            frame.close();
            Frames.later(large, () -> {
                dialog.setResult(apply);
                dialog.close();
                afterwards.accept(step);
            });
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
        root.getButtonTypes().add(type);
        Button button = (Button) root.lookupButton(type);
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.addEventFilter(ActionEvent.ACTION, event -> Platform.runLater(run));
        return button;
    }

    /** Opens the dialog with the focus on a node; the window below waits until it is closed. */
    public void open(Node focus) {
        open(focus::requestFocus);
    }

    /** Opens the dialog with the focus on the preview. */
    public void open() {
        open(frame::focus);
    }

    /** As high as what is filled in, where it would be with a list below: so it grows without moving what is filled in. */
    private void beginLow() {
        Window below = dialog.getOwner();
        most = root.getPrefHeight();
        root.applyCss();
        root.resize(root.getPrefWidth(), most);
        root.layout();
        root.setPrefHeight(Region.USE_COMPUTED_SIZE);
        high = Math.min(most, root.prefHeight(root.getPrefWidth()));
        root.setPrefHeight(high);
        dialog.setX(below.getX() + (below.getWidth() - root.getPrefWidth()) / 2);
        dialog.setY(below.getY() + Math.max(0, (below.getHeight() - most) / 2));
    }

    /** The lines of a list have their heights once it was laid out. */
    private void growSoon() {
        root.getScene().removePostLayoutPulseListener(growing);
        root.getScene().addPostLayoutPulseListener(growing);
        Platform.requestNextPulse();
    }

    /** Makes room for the cards that are shown; it never becomes lower, which would move what a person looks at. */
    private void grow() {
        double now = root.getHeight();
        double pref = root.getPrefHeight();
        root.setPrefHeight(most); // else the pane takes its window's height again
        root.resize(root.getWidth(), most);
        root.layout();
        OptionalDouble spare = frame.spare();
        root.setPrefHeight(pref);
        root.resize(root.getWidth(), now);
        root.layout();
        if (spare.isEmpty() && dialog.isShowing()) {
            return;
        }
        root.getScene().removePostLayoutPulseListener(growing);
        higher(most - spare.orElse(most) - Math.max(now, high));
    }

    /** Room for what a field says, so that it isn't scrolled away from under the pointer. */
    private void fit() {
        root.layout(); // else what is filled in has its new height and its room the one before
        if (dialog.isShowing() && frame.lacks() > HALF_A_LINE) {
            higher(Math.min(frame.lacks(), most - root.getHeight()));
        }
    }

    private void higher(double more) {
        if (more > 1) {
            high = Math.max(root.getHeight(), high) + more;
            Window window = root.getScene().getWindow();
            window.setHeight(window.getHeight() + more);
            Placement.wholeOnScreen(window);
        }
    }

    /** Over very many cards it is made in pieces, between which the window answers. */
    private void open(Runnable focus) {
        if (!large) {
            beginLow();
            frame.begin();
            dialog.show();
            frame.shown(this::growSoon);
            frame.resized(() -> Platform.runLater(this::fit));
            focus.run();
            return;
        }
        Platform.runLater(() -> {
            dialog.show();
            Platform.runLater(() -> {
                if (dialog.isShowing()) {
                    root.setContent(frame.root());
                    frame.begin();
                    focus.run();
                }
            });
        });
    }
}
