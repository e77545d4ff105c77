package org.cardwright.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.export.ExportMemory;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.SheetKeys;
import org.cardwright.ui.common.ToolView;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tab of the export: Target, Review, Publish. */
final class ExportView implements ToolView {
    private final String id;
    private final ExportViewModel model;
    private final BorderPane root = new BorderPane();
    private final Map<ExportViewModel.Step, Label> heads = new EnumMap<>(ExportViewModel.Step.class);
    private final Entries entries;
    private final TargetPane target;
    private final ReviewPane review;
    private final PublishPane publish;

    ExportView(Workbench bench, String id, TakenSteps taken) {
        this.id = id;
        model = new ExportViewModel(bench.background(), bench.workspaceProperty()::get,
                new ExportMemory(bench.data()), taken);
        entries = bench.entries("export").add("reason", () -> List.of(model.reasonProperty().get()),
                texts -> model.reasonProperty().set(texts.getFirst()));
        target = new TargetPane(bench, model);
        review = new ReviewPane(bench, model);
        publish = new PublishPane(bench, model);
        root.getStyleClass().add("export-view");
        root.getStylesheets().add(ExportView.class.getResource("/css/export.css").toString());
        root.setTop(header());
        SheetKeys.on(root, this::escape, this::goOn);
        model.stepProperty().addListener((observed, was, is) -> show(is));
        show(model.stepProperty().get());
        model.look();
        entries.begin();
    }

    /** Cancels what runs; else goes back from the review, where nothing was done yet. */
    private void escape() {
        if (model.busyProperty().get()) {
            model.cancel();
        } else if (model.stepProperty().get() == ExportViewModel.Step.REVIEW) {
            model.restart();
        }
    }

    /** Publishing cannot be undone, so a key that is pressed once more than needed does not do it. */
    private void goOn() {
        switch (model.stepProperty().get()) {
            case TARGET -> target.fire();
            case REVIEW -> review.fire();
            case PUBLISH -> { }
        }
    }

    private HBox header() {
        HBox line = new HBox();
        line.getStyleClass().add("export-steps");
        line.setAlignment(Pos.CENTER_LEFT);
        for (ExportViewModel.Step step : ExportViewModel.Step.values()) {
            Label head = new Label(switch (step) {
                case TARGET -> Strings.get("export.step.target");
                case REVIEW -> Strings.get("export.step.review");
                case PUBLISH -> Strings.get("export.step.publish");
            });
            head.getStyleClass().add("export-step");
            head.setMinWidth(Region.USE_PREF_SIZE);
            heads.put(step, head);
            if (!line.getChildren().isEmpty()) {
                FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
                arrow.getStyleClass().add("export-icon");
                line.getChildren().add(arrow);
            }
            line.getChildren().add(head);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ProgressBar progress = new ProgressBar();
        progress.setAccessibleText(Strings.get("export.progress"));
        progress.visibleProperty().bind(model.busyProperty());
        Button cancel = new Button(Strings.get("cancel"));
        cancel.visibleProperty().bind(model.busyProperty());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        line.getChildren().addAll(gap, progress, cancel);
        return line;
    }

    private void show(ExportViewModel.Step step) {
        heads.forEach((each, head) -> {
            head.getStyleClass().remove("current");
            head.setAccessibleText(each == step ? Strings.get("export.step.current", head.getText())
                    : head.getText());
        });
        heads.get(step).getStyleClass().add("current");
        root.setCenter(switch (step) {
            case TARGET -> target.root();
            case REVIEW -> review.root();
            case PUBLISH -> publish.root();
        });
        // The button that was pressed goes with its step; the scene settles the focus only with the next frame.
        Platform.runLater(this::focus);
        Scene scene = root.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(() -> focusInside(scene));
                }
            });
            Platform.requestNextPulse();
        }
    }

    private void focusInside(Scene scene) {
        Node at = scene.getFocusOwner();
        while (at != null && at != root) {
            at = at.getParent();
        }
        if (at == null && root.getScene() == scene) {
            focus();
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Strings.get("export.tab"));
    }

    @Override
    public Ikon icon() {
        return Feather.UPLOAD_CLOUD;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        switch (model.stepProperty().get()) {
            case TARGET -> target.focus();
            case REVIEW -> review.focus();
            case PUBLISH -> publish.focus();
        }
    }

    @Override
    public void close() {
        model.cancel();
        entries.end(model.stepProperty().get() == ExportViewModel.Step.PUBLISH);
    }
}
