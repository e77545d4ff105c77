package org.cardwright.ui.step;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.cardwright.check.RuleSettings;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepState;
import org.cardwright.edit.StepTotals;
import org.cardwright.edit.StepWords;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.SharedRoom;
import org.cardwright.ui.common.SheetKeys;
import org.cardwright.ui.common.Workbench;

/**
 * A step from what is filled in, over its preview, to the button that does it: the content of a tab, of a sheet over
 * another screen, or of a dialog. It follows the cards until it is closed.
 */
public final class StepFrame {
    private final Workbench bench;
    private final StepViewModel model;
    private final StepWords words;
    private final StepPane pane;
    private RuleSettings grades;
    private Subscription ends;
    private Optional<Entries> entries = Optional.empty();
    private Consumer<AppliedStep> applied;
    private Consumer<AppliedStep> afterwards = _ -> {};
    private boolean cancels;
    private Optional<Runnable> leave = Optional.empty();
    private Optional<Background.Running> job = Optional.empty();
    @FXML private VBox root;
    @FXML private HBox restored;
    @FXML private Label text;
    @FXML private ScrollPane room;
    @FXML private ScrollPane formPane;
    @FXML private VBox form;
    @FXML private VBox preview;
    @FXML private VBox below;
    @FXML private HBox buttons;
    @FXML private Label why;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private Button apply;

    /** @param opens whether a line of the preview can be gone to: not where the window below waits */
    public StepFrame(Workbench bench, StepViewModel model, StepWords words, boolean opens) {
        this.bench = bench;
        this.model = model;
        this.words = words;
        grades = bench.findings().settings().settings();
        applied = this::apply;
        pane = new StepPane(bench, model, words, opens);
        Fxml.load("step-frame.fxml", this);
        ends = Subscription.combine(bench.onCardsChanged(_ -> model.cardsChanged())::run,
                bench.findings().revisionProperty().subscribe(_ -> graded()));
    }

    @FXML
    private void initialize() {
        preview.getChildren().setAll(pane.root());
        SharedRoom.share(room, formPane, Optional.of(text), preview);
        cancel.setOnAction(event -> leave());
        apply.setOnAction(event -> apply());
        model.stateProperty().addListener((observed, old, now) -> show(now));
        show(model.stateProperty().get());
    }

    private void apply(AppliedStep step) {
        if (step.change().cards().isEmpty()) {
            bench.message(Strings.get("step.nothingDone"));
        } else {
            bench.apply(step.change(), step.documents(), words.done().apply(step));
        }
    }

    /** What stands over all of it. */
    public StepFrame heading(Node line) {
        root.getChildren().addFirst(line);
        return this;
    }

    private void graded() {
        RuleSettings now = bench.findings().settings().settings();
        if (!now.equals(grades)) {
            grades = now;
            model.graded();
        }
    }

    /** The part that a person fills in, above the preview. */
    public StepFrame form(Node filled) {
        form.getChildren().setAll(filled);
        formPane.setFocusTraversable(filled.lookupAll("*").stream().noneMatch(Node::isFocusTraversable)); // so that keys scroll it
        Nodes.show(formPane, true);
        return this;
    }

    /** What the step means, above all. */
    public StepFrame text(String said) {
        text.setText(said);
        Nodes.show(text, !said.isEmpty());
        return this;
    }

    /** Something between the preview and the button. */
    public StepFrame below(Node more) {
        below.getChildren().setAll(more);
        below.visibleProperty().bind(more.visibleProperty());
        below.managedProperty().bind(below.visibleProperty());
        return this;
    }

    /** Something below what is said where there are no cards. */
    public StepFrame otherwise(Node more) {
        pane.otherwise(more);
        return this;
    }

    /** Keeps what was entered if it is left without doing it. */
    public StepFrame keeps(Entries entered) {
        entered.add("choices", model::entered, model::enter);
        entries = Optional.of(entered);
        restored.getChildren().setAll(new RestoredLine(entered));
        restored.visibleProperty().bind(entered.restoredProperty());
        restored.managedProperty().bind(restored.visibleProperty());
        return this;
    }

    /** Does the step in another way than as one of its own. */
    public StepFrame applied(Consumer<AppliedStep> doer) {
        applied = doer;
        return this;
    }

    /** What follows once it was done. */
    public StepFrame afterwards(Consumer<AppliedStep> follow) {
        afterwards = follow;
        return this;
    }

    /** What leaves it without doing anything; there is a button for that then. */
    public StepFrame leaves(Runnable left) {
        cancels = true;
        Nodes.show(cancel, true);
        return escapes(left);
    }

    /** What Esc does while no work is under way; there is no button for that. */
    public StepFrame escapes(Runnable left) {
        leave = Optional.of(left);
        return this;
    }

    /** Hears which card the line is about that a person is on, also when the preview was worked out again. */
    public StepFrame selecting(Consumer<CardId> listener) {
        pane.selecting(listener);
        return this;
    }

    /** Something that is to end with it. */
    public StepFrame until(Subscription watching) {
        ends = ends.and(watching);
        return this;
    }

    /** The button stands elsewhere. */
    StepFrame withoutButtons() {
        apply.setId(null);
        Nodes.show(buttons, false);
        root.getChildren().addAll(why, progress);
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        return this;
    }

    /** Hears when other cards are shown, once they are. */
    void shown(Runnable listener) {
        ends = ends.and(model.stateProperty().subscribe(_ -> {
            if (pane.filled()) {
                listener.run();
            }
        }));
    }

    /** Hears when what is filled in became higher or lower: a field says what is wrong with it. */
    void resized(Runnable listener) {
        ends = ends.and(form.heightProperty().subscribe(listener));
    }

    /** How much higher what is filled in is than its room. */
    double lacks() {
        return form.getHeight() - formPane.getHeight();
    }

    OptionalDouble spare() {
        return pane.spare();
    }

    /** The button that does the step, also where it is not shown. */
    public Button button() {
        return apply;
    }

    public VBox root() {
        return root;
    }

    /** Puts the focus on the preview. */
    public void focus() {
        pane.focus();
    }

    /** Puts back what was left the last time, and works the step out. */
    public void begin() {
        if (buttons.isManaged()) {
            SheetKeys.on(root, this::escape, apply::fire);
        }
        entries.ifPresent(Entries::begin);
        model.plan();
    }

    private void show(StepState now) {
        apply.setText(words.button().apply(now.totals()));
        apply.setDisable(!now.applicable() || job.isPresent());
        why.setText(now.why());
    }

    private void apply() {
        if (job.isPresent() || !model.stateProperty().get().applicable()) {
            return;
        }
        StepTotals totals = model.stateProperty().get().totals();
        busy(true);
        Background.Running started = model.apply(Strings.get("step.busy", totals.wanted()), words.name().apply(totals),
                this::done, () -> busy(false),
                () -> bench.message(Strings.get("step.canceled")));
        if (form.isDisabled()) {
            job = Optional.of(started);
            bench.background().running().stream().filter(task -> task.running().equals(started))
                    .forEach(task -> progress.progressProperty().bind(task.fraction()));
        }
    }

    private void busy(boolean now) {
        form.setDisable(now);
        preview.setDisable(now);
        below.setDisable(now);
        Nodes.show(progress, now);
        Nodes.show(cancel, now || cancels);
        if (!now) {
            progress.progressProperty().unbind();
            job = Optional.empty();
        }
        apply.setDisable(now || !model.stateProperty().get().applicable());
    }

    private void done(AppliedStep step) {
        model.own(() -> {
            applied.accept(step);
            entries.ifPresent(entered -> entered.end(true));
            afterwards.accept(step);
        });
    }

    private void escape() {
        if (job.isPresent() || leave.isPresent()) {
            leave();
        }
    }

    /** Ends the work under way, else leaves it without doing anything. */
    public void leave() {
        job.ifPresentOrElse(Background.Running::cancel, () -> leave.ifPresent(Runnable::run));
    }

    /** It is not seen any more: work under way ends, and what was entered is kept unless it was done. */
    public void close() {
        entries.ifPresent(entered -> entered.end(false));
        ends.unsubscribe();
        model.watched(false);
        model.stop();
        job.ifPresent(Background.Running::cancel);
    }
}
