package org.cardwright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.cardwright.edit.CardId;
import org.cardwright.export.ExportMemory;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.FollowedFolder;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SheetKeys;
import org.cardwright.ui.common.ToolScreen;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.CardFolder;
import org.kordamp.ikonli.feather.Feather;

/** The tab of the export: Target, Review, Publish. */
final class ExportView extends ToolScreen {
    private final Workbench bench;
    private final ExportViewModel model;
    private final Entries entries;
    private final TargetController target;
    private final ReviewController review;
    private final PublishController publish;
    private Optional<Path> followed = Optional.empty();
    private Optional<FollowedFolder> watch = Optional.empty();
    private final Subscription folders;
    /** Whether the step in front has not got the focus yet. */
    private boolean lacking;
    /** Whether cards changed since it was looked how the export stands. */
    private boolean outdated;
    @FXML private BorderPane root;
    @FXML private Label targetHead;
    @FXML private Label reviewHead;
    @FXML private Label publishHead;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;

    ExportView(Workbench bench, String id, TakenSteps taken, GetLatest latest) {
        super(id, new SimpleStringProperty(Strings.get("export.tab")), Feather.UPLOAD_CLOUD);
        model = new ExportViewModel(bench.background(), bench.workspaceProperty()::get,
                new ExportMemory(bench.data()), taken, latest::look);
        StringProperty reason = model.review().reasonProperty();
        entries = bench.entries("export").add("reason", () -> List.of(reason.get()), texts -> reason.set(texts.getFirst()));
        target = new TargetController(bench, model, latest);
        review = new ReviewController(bench, model);
        publish = new PublishController(bench, model, latest);
        this.bench = bench;
        Fxml.load("export.fxml", this);
        SheetKeys.on(root, this::escape, this::goOn);
        model.stepProperty().addListener((observed, was, is) -> show(is));
        show(model.stepProperty().get());
        model.ownProperty().addListener(observed -> head(targetHead, model.stepProperty().get() == ExportViewModel.Step.TARGET));
        model.look();
        entries.begin();
        folders = bench.workspaceProperty().subscribe((was, is) -> model.begin());
    }

    @FXML
    private void initialize() {
        progress.visibleProperty().bind(model.busyProperty());
        cancel.visibleProperty().bind(model.busyProperty());
        model.busyProperty().addListener((observed, was, busy) -> work(busy));
        root.focusWithinProperty().subscribe(within -> stand(within));
        root.setOnMouseEntered(event -> stand(true));
    }

    @Override
    public void shown() {
        model.lookForAuthor();
        stand(true);
    }

    /**
     * Where the button that was pressed waits, the keys stay with the screen: the toolkit would give them to the next button,
     * for which a second Enter was not meant. Afterwards they are where it goes on.
     */
    private void work(boolean busy) {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (busy && owner instanceof Button && Nodes.within(owner, root)) {
            root.requestFocus();
        } else if (!busy) {
            Frames.afterNext(() -> {
                if (lacking || root.isFocused()) {
                    settle();
                    lacking = false;
                }
            });
        }
    }

    /** Whoever comes back to what was exported sees what changed since then. */
    private void stand(boolean here) {
        if (here && outdated) {
            outdated = false;
            model.published().look();
        }
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    /** The site's checkout changed. */
    void look() {
        if (model.stepProperty().get() == ExportViewModel.Step.TARGET) {
            model.look();
        } else if (model.stepProperty().get() == ExportViewModel.Step.PUBLISH && publish.waits()) {
            model.restart();
        } else {
            model.compareAgain();
            model.published().look();
        }
    }

    /** Other programs or the editor itself changed cards. */
    void cardsChanged(Set<CardId> cards) {
        outdated = true;
        model.cardsChanged(cards);
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

    private void show(ExportViewModel.Step step) {
        follow(model.reviewed());
        head(targetHead, step == ExportViewModel.Step.TARGET);
        head(reviewHead, step == ExportViewModel.Step.REVIEW);
        head(publishHead, step == ExportViewModel.Step.PUBLISH);
        root.setCenter(switch (step) {
            case TARGET -> target.root();
            case REVIEW -> review.root();
            case PUBLISH -> publish.root();
        });
        // The button that was pressed goes with its step; the scene settles the focus only with the next frame.
        lacking = true;
        Platform.runLater(this::settle);
        Frames.afterNext(() -> {
            if (root.getScene() != null && (lacking || root.isFocused() || !Nodes.within(root.getScene().getFocusOwner(), root))) {
                settle();
                lacking &= model.busyProperty().get();
            }
        });
    }

    /** What is to have the focus takes none as long as it waits for what is being compared. */
    private void settle() {
        if (root.getScene() != null) {
            Node was = root.getScene().getFocusOwner();
            focus();
            lacking &= root.getScene().getFocusOwner() == was;
        }
    }

    /** Follows what others do to the cards of a site while they are under review; what changed before is seen, too. */
    private void follow(Optional<Path> cards) {
        if (!cards.equals(followed)) {
            followed = cards;
            watch.ifPresent(FollowedFolder::close);
            watch = cards.map(folder -> new FollowedFolder(bench.background(), new CardFolder(folder),
                    model::compareAgain, model::compareAgain));
        }
    }

    private void head(Label head, boolean current) {
        targetHead.setText(Strings.get(model.ownProperty().get() ? "export.step.branch" : "export.step.target"));
        head.getStyleClass().remove("current");
        head.setAccessibleText(current ? Strings.get("export.step.current", head.getText()) : head.getText());
        if (current) {
            head.getStyleClass().add("current");
        }
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
        folders.unsubscribe();
        model.close();
        follow(Optional.empty());
        entries.end(model.stepProperty().get() == ExportViewModel.Step.PUBLISH);
    }
}
