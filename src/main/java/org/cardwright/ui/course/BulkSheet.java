package org.cardwright.ui.course;

import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.course.AppliedPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.SheetKeys;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A bulk change from what is filled in over the preview to the step: the same for every kind. */
final class BulkSheet implements Sheet {
    private final CourseDesk desk;
    private final ChangeForm form;
    private final Runnable left;
    private final PlanViewModel plan;
    private final boolean within;
    private final VBox root = new VBox();
    private final Label total = new Label();
    private final CheckBox all = new CheckBox(Strings.get("courses.plan.all"));
    private final DuplicatesBar duplicates;
    private final Label placeholder = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button(Strings.get("cancel"));
    private final Button apply = new Button();
    private final InvalidationListener canceledElsewhere = changed -> lookForJob();
    private Optional<Background.Running> job = Optional.empty();
    private boolean busy;
    /** Whether there was something to plan while the step was made. */
    private boolean missed;
    private final Entries entries;

    /** @param left runs when the change is done or canceled */
    BulkSheet(CourseDesk desk, ChangeForm form, Runnable left) {
        this(desk, form, left, false);
    }

    private BulkSheet(CourseDesk desk, ChangeForm form, Runnable left, boolean within) {
        this.desk = desk;
        this.form = form;
        this.left = left;
        this.within = within;
        plan = new PlanViewModel(desk.bench().background(), desk.bench().workspaceProperty()::get);
        duplicates = new DuplicatesBar(plan);
        PlanList list = new PlanList(plan, desk.bench()::title, placeholder);
        VBox.setVgrow(list.root(), Priority.ALWAYS);
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("muted");
        root.getStyleClass().add("bulk-sheet");
        if (!within) {
            root.getChildren().add(heading());
        }
        entries = desk.bench().entries("courses", form.kind(), form.about());
        form.enterInto(entries);
        entries.add("left", plan::entered, plan::enter);
        root.getChildren().add(new RestoredLine(entries));
        cancel.setVisible(!within);
        cancel.managedProperty().bind(cancel.visibleProperty());
        root.getChildren().addAll(form.root(), totals(), list.root(), duplicates.root(), buttons());
        SheetKeys.on(root, cancel::fire, apply::fire);
        plan.totalsProperty().addListener((observed, old, now) -> show(now));
        form.onChange(this::replan);
        entries.begin();
        replan();
    }

    /** A part of another sheet, which has the headline and the way back. */
    static BulkSheet within(CourseDesk desk, ChangeForm form, Runnable done) {
        return new BulkSheet(desk, form, done, true);
    }

    /** The same as its button, for another sheet that has it within. */
    void fire() {
        apply.fire();
    }

    private HBox heading() {
        Label title = new Label(form.kind().title());
        title.getStyleClass().add("bulk-title");
        Button back = new Button(Strings.get("courses.back"), new FontIcon(Feather.ARROW_LEFT));
        back.getStyleClass().add("flat");
        back.setOnAction(event -> cancel.fire());
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(back, title);
        line.getStyleClass().add("bulk-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox totals() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        total.getStyleClass().add("bulk-total");
        all.setOnAction(event -> plan.wantAll(all.isSelected()));
        all.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(total, gap, all);
        line.getStyleClass().add("bulk-totals");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        progress.setVisible(false);
        progress.setAccessibleText(Strings.get("courses.plan.progress"));
        cancel.setOnAction(event -> canceled());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        apply.getStyleClass().add("accent");
        apply.setId("bulk-apply");
        apply.setDefaultButton(false);
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(event -> apply());
        HBox line = new HBox(gap, progress, cancel, apply);
        line.getStyleClass().add("bulk-buttons");
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private void replan() {
        missed = busy;
        if (busy) {
            return;
        }
        apply.setDisable(true);
        placeholder.setText(Strings.get("courses.plan.working"));
        plan.plan(form.planning(), problem -> {
            form.problem(problem);
            placeholder.setText(problem.orElseGet(() -> form.planning().isPresent()
                    ? Strings.get("courses.plan.nothing") : form.nothing()));
            show(plan.totalsProperty().get());
        });
        if (plan.working()) {
            total.setText(Strings.get("courses.plan.working"));
        }
    }

    private void show(PlanTotals now) {
        total.setText(now.lines() == 0 ? "" : now.possible() == 0 ? Strings.get("courses.plan.refusals", now.refused())
                : Strings.get(now.matches() > 0 ? "courses.plan.matches" : "courses.plan.total", now.possible(),
                now.cards(), now.matches()));
        all.setVisible(now.possible() > 0);
        all.setIndeterminate(now.wanted() > 0 && now.wanted() < now.possible());
        all.setSelected(now.possible() > 0 && now.wanted() == now.possible());
        apply.setText(form.kind().action(now.wanted(), now.wantedCards()));
        apply.setDisable(now.wanted() == 0 || plan.working() || busy);
        duplicates.show(now);
    }

    private void apply() {
        PlanTotals now = plan.totalsProperty().get();
        String words = Strings.get("courses.plan.busy", now.wantedCards());
        form.root().setDisable(true);
        progress.setVisible(true);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        cancel.setVisible(true);
        busy = true;
        apply.setDisable(true);
        Background.Running started = plan.prepare(words, form.kind().step(), new PlanViewModel.Prepared() {
            @Override
            public void ready(AppliedPlan applied) {
                ended();
                done(applied);
            }

            @Override
            public void outdated() {
                ended();
                desk.bench().message(Strings.get("courses.plan.outdated"));
                replan();
            }
        });
        job = busy ? Optional.of(started) : Optional.empty();
        desk.bench().background().running().addListener(canceledElsewhere);
        desk.bench().background().running().stream().filter(task -> busy && task.running().equals(started))
                .forEach(task -> progress.progressProperty().bind(task.fraction()));
    }

    /** The status bar has a button to cancel, too. */
    private void lookForJob() {
        boolean gone = job.filter(mine -> desk.bench().background().running().stream()
                .noneMatch(task -> task.running().equals(mine))).isPresent();
        if (gone) {
            Optional<Background.Running> mine = job;
            // Work that came to its end is told of right after it left the list.
            Platform.runLater(() -> {
                if (busy && job.equals(mine)) {
                    canceled();
                }
            });
        }
    }

    private void ended() {
        desk.bench().background().running().removeListener(canceledElsewhere);
        busy = false;
        progress.progressProperty().unbind();
        job = Optional.empty();
        form.root().setDisable(false);
        progress.setVisible(false);
        cancel.setVisible(!within);
    }

    private void done(AppliedPlan applied) {
        if (applied.change().cards().isEmpty()) {
            desk.bench().message(Strings.get("courses.plan.nothingDone"));
        } else {
            desk.bench().apply(applied.change(), applied.documents(),
                    form.kind().done(applied.lines(), applied.change().cards().size()));
        }
        entries.end(true);
        int review = plan.totalsProperty().get().review();
        left.run();
        BulkReport.tell(desk, applied.refusals(), review);
    }

    private void canceled() {
        if (busy) {
            job.ifPresent(Background.Running::cancel);
            ended();
            desk.bench().message(Strings.get("courses.plan.canceled"));
            show(plan.totalsProperty().get());
            if (missed) {
                replan();
            }
        } else {
            left.run();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void cardsChanged() {
        replan();
    }

    @Override
    public void close() {
        entries.end(false);
        plan.stop();
        desk.bench().background().running().removeListener(canceledElsewhere);
        job.ifPresent(Background.Running::cancel);
    }
}
