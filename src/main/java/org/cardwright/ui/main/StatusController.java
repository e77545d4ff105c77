package org.cardwright.ui.main;

import java.nio.file.Path;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.RunningTask;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderState;

/** The status bar: counts, what happened last, and the work under way. */
final class StatusController {
    private final MainViewModel main;
    private final ObservableList<RunningTask> running;

    @FXML private Label counts;
    @FXML private Label message;
    @FXML private Hyperlink undoStep;
    @FXML private HBox notes;
    @FXML private HBox progress;
    @FXML private Label task;
    @FXML private ProgressBar bar;
    @FXML private Button cancel;

    StatusController(MainViewModel main, ObservableList<RunningTask> running) {
        this.main = main;
        this.running = running;
    }

    @FXML
    private void initialize() {
        FolderViewModel folder = main.folder();
        counts.textProperty().bind(Bindings.createStringBinding(this::countText, folder.workspaceProperty(),
                folder.modifiedProperty(), folder.findings().problemsProperty(), folder.findings().revisionProperty(),
                folder.findings().pendingProperty(), folder.tree().shownProperty()));
        message.textProperty().bind(main.messageProperty());
        // No toolkit says it by itself to somebody who only hears: with the focus it is read.
        message.focusTraversableProperty().bind(message.textProperty().isNotEmpty());
        undoStep.visibleProperty().bind(main.undoOfferedProperty());
        undoStep.managedProperty().bind(main.undoOfferedProperty());
        undoStep.setOnAction(event -> main.history().undo());
        running.addListener((InvalidationListener) observed -> showTask());
        folder.stateProperty().addListener((observed, old, state) -> showTask());
        showTask();
    }

    Parent root() {
        return message.getParent();
    }

    /** Adds something behind what happened last. */
    void add(Node node) {
        notes.getChildren().add(node);
    }

    private String countText() {
        FolderViewModel folder = main.folder();
        return folder.workspace().map(open -> counts(folder)).orElse("");
    }

    /** One line about a folder: how many cards, how many of them modified, how many problems. */
    static String counts(FolderViewModel folder) {
        int cards = folder.tree().lines().size();
        int shown = folder.tree().shownProperty().get();
        boolean known = folder.findings().checks().isPresent();
        String text = known ? Strings.get("status.counts", cards, folder.modifiedProperty().get(),
                folder.findings().problemsProperty().get())
                : Strings.get("status.counts.unknown", cards, folder.modifiedProperty().get(),
                folder.findings().pendingProperty().get() ? 0 : 1);
        return folder.tree().lines().filtering()
                ? text + " · " + Strings.get("status.filtered", shown, cards)
                : text;
    }

    /** The counts with the folder's name. */
    static String summary(FolderViewModel folder, Path root) {
        return Strings.get("status.summary", folder.tree().lines().size(), CardFolder.name(root),
                folder.modifiedProperty().get(), folder.findings().problemsProperty().get());
    }

    private void showTask() {
        boolean loading = main.folder().stateProperty().get() instanceof FolderState.Loading;
        boolean busy = !running.isEmpty() && !loading;
        Nodes.show(progress, busy);
        bar.progressProperty().unbind();
        task.textProperty().unbind();
        if (busy) {
            RunningTask first = running.getFirst();
            bar.progressProperty().bind(first.fraction());
            task.textProperty().bind(Bindings.concat(first.title(), " ", first.count()));
            bar.setAccessibleText(first.title());
            cancel.setOnAction(event -> first.running().cancel());
            cancel.setAccessibleText(Strings.get("status.cancel", first.title()));
        }
    }
}
