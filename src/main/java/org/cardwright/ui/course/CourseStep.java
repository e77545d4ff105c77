package org.cardwright.ui.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cardwright.course.BulkChange;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CourseFacet;
import org.cardwright.course.CourseFilter;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.PlannedLine;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.edit.StepState;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.edit.StepWords;

/** A bulk change from what is filled in, over its preview, to the step: the same for every kind. */
final class CourseStep implements Sheet {
    private final CourseDesk desk;
    private final ChangeForm form;
    private final Runnable left;
    private final StepViewModel model;
    private final StepFrame frame;
    private volatile Counted counted = Counted.of(StepPlan.NOTHING);
    @FXML private HBox heading;
    @FXML private Label title;
    @FXML private FlowPane duplicates;
    @FXML private Label repeated;
    @FXML private RadioButton merge;
    @FXML private RadioButton keep;

    /** A line that is replaced as text, which a person should look at then. */
    private record AsText(PlannedCard card, PlannedLine line) {}

    /** What a plan is asked about; counted where it is made, because it may have very many lines. */
    private record Counted(StepPlan plan, long repeats, List<AsText> review) {
        private static Counted of(StepPlan plan) {
            return new Counted(plan, PlannedLine.of(plan).filter(line -> line.repeats().isPresent() && line.refused().isEmpty()).count(),
                    plan.possible().stream().flatMap(card -> card.parts().stream().filter(part -> part instanceof PlannedLine line
                            && line.review()).map(part -> new AsText(card, (PlannedLine) part))).toList());
        }
    }

    /** @param left runs when the change is done or canceled */
    CourseStep(CourseDesk desk, ChangeForm form, Runnable left) {
        this(desk, form, left, false);
    }

    private CourseStep(CourseDesk desk, ChangeForm form, Runnable left, boolean within) {
        this.desk = desk;
        this.form = form;
        this.left = left;
        model = StepViewModel.in(desk.bench());
        BulkKind kind = form.kind();
        frame = new StepFrame(desk.bench(), model, new StepWords(_ -> kind.step(),
                totals -> kind.action(totals.parts(), totals.wanted()), step -> kind.done(step.parts(), step.cards()),
                this::nothing), true);
        Fxml.load("course-step.fxml", this);
        Entries entries = desk.bench().entries("courses", kind, form.about());
        form.enterInto(entries);
        entries.toggle("merge", merge).toggle("keep", keep).onEach(model::plan);
        frame.form(form.root()).below(duplicates).keeps(entries).afterwards(this::done);
        if (within) {
            frame.escapes(left);
        } else {
            frame.heading(heading).leaves(left);
        }
        model.ask(() -> form.planning().map(this::asked));
        frame.begin();
    }

    /** A part of another sheet, which has the headline and the way back. */
    static CourseStep within(CourseDesk desk, ChangeForm form, Runnable done) {
        return new CourseStep(desk, form, done, true);
    }

    @FXML
    private void initialize() {
        duplicates.managedProperty().bind(duplicates.visibleProperty());
        title.setText(form.kind().title());
        model.stateProperty().addListener((observed, old, now) -> {
            if (now.plan() != old.plan()) {
                planned(now.plan());
            }
        });
    }

    @FXML
    private void back() {
        frame.leave();
    }

    /** A regular expression may take its time on few cards, too. */
    private StepViewModel.Asked asked(ChangeForm.Planning planning) {
        Map<CardId, CardDocument> cards = desk.bench().documents();
        boolean merging = merge.isSelected();
        return new StepViewModel.Asked(cards.size(), false, progress -> {
            StepPlan plan = plan(planning, new BulkChange(cards, CourseScope.ALL).merging(merging).watchedBy(progress));
            counted = Counted.of(plan);
            return plan;
        });
    }

    private Counted counted(StepPlan plan) {
        Counted now = counted;
        return now.plan() == plan ? now : Counted.of(plan);
    }

    private static StepPlan plan(ChangeForm.Planning planning, BulkChange change) {
        try {
            return planning.plan(change);
        } catch (CourseSearchException e) {
            return StepPlan.refused(List.of(Refusal.of(e.getMessage())));
        }
    }

    private void planned(StepPlan plan) {
        form.problem(plan.refusals().stream().findFirst().map(Refusal::reason));
        long repeats = counted(plan).repeats();
        repeated.setText(Strings.get("courses.plan.duplicates", repeats));
        duplicates.setVisible(repeats > 0);
    }

    private String nothing(StepState state) {
        return state.phase() == StepState.Phase.NOTHING ? form.nothing()
                : state.plan().refusals().isEmpty() ? Strings.get("courses.plan.nothing") : StepWords.reasons(state);
    }

    /** Tells what is left to a person: lines that stayed as they were, and those that were replaced as text. */
    private void done(AppliedStep step) {
        long review = counted(model.stateProperty().get().plan()).review().stream()
                .filter(text -> model.wants(text.card(), text.line())).count();
        List<String> said = PlannedLine.left(step, review, desk.bench()::title);
        left.run();
        if (!said.isEmpty()) {
            Frames.later(desk.bench().large(), () -> desk.notice(String.join("\n", said), Optional.<Runnable>of(() ->
                    desk.catalog().filterProperty().set(CourseFilter.ALL.with(CourseFacet.KIND, Set.of(CourseKind.UNREADABLE.name()))))
                    .filter(_ -> review > 0)));
        }
    }

    /** The same as its button, for another sheet that has it within. */
    void fire() {
        frame.button().fire();
    }

    @Override
    public Parent root() {
        return frame.root();
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void linksChanged() {
        model.plan();
    }

    @Override
    public void close() {
        frame.close();
    }
}
