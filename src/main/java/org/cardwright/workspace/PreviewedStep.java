package org.cardwright.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.DiffLine;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepChecks;
import org.cardwright.edit.StepChoices;
import org.cardwright.edit.StepLines;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepProblems;
import org.cardwright.edit.StepRow;
import org.cardwright.edit.StepRows;
import org.cardwright.edit.StepSight;
import org.cardwright.edit.StepState;
import org.cardwright.edit.StepTotals;
import org.cardwright.i18n.Strings;

/**
 * The preview of a step over cards, whatever the step: it is worked out again whenever cards change, keeps what a person
 * selected, and is applied only to cards that are as it shows them.
 */
public abstract class PreviewedStep {
    /** So many cards are worked out while a person types. */
    private static final int AT_ONCE = 40;
    private static final int NAMED = 3;

    private final Jobs background;
    private final Supplier<Optional<Workspace>> workspace;
    private final Function<CardId, String> titles;
    private final StepLines lines;
    private final StepChoices choices = new StepChoices();
    private final StepRows layout = new StepRows();
    private final StepChecks checks;
    private Supplier<Optional<Asked>> source = Optional::empty;
    private Supplier<String> missing = () -> "";
    private StepPlan plan = StepPlan.NOTHING;
    private StepState state = StepState.NOTHING;
    private final SeenCards seen;
    private Jobs.Running planning = () -> {};
    private String since = "";
    /** What was shown when other cards than those changed. */
    private Optional<StepPlan> giver = Optional.empty();
    private boolean watched = true;
    private boolean stale;
    private boolean own;

    /**
     * What is to be worked out, for about how many cards; it may not look at anything that changes.
     *
     * @param atOnce whether it is sure to take no longer than a person notices
     */
    public record Asked(int cards, boolean atOnce, StepPlan.Planner planner) {
        public Asked(int cards, StepPlan.Planner planner) {
            this(cards, cards <= AT_ONCE, planner);
        }
    }

    /**
     * Cards as they are at any moment.
     *
     * @param titles how people call a card
     * @param rows follow the preview
     */
    // What escapes is called back only after something was asked.
    @SuppressWarnings("this-escape")
    protected PreviewedStep(Jobs background, Supplier<Optional<Workspace>> workspace, StepProblems.Inspection inspection,
            Function<CardId, String> titles, List<StepRow> rows) {
        this.background = background;
        this.workspace = workspace;
        seen = new SeenCards(workspace);
        lines = new StepLines(background, rows, choices, layout);
        checks = new StepChecks(background, inspection, choices, AT_ONCE, () -> draw(AT_ONCE), this::unchecked);
        this.titles = titles;
    }

    /** Hears of the plan with its numbers, or why there is none. */
    protected abstract void told(StepState now);

    private void tell(StepState now) {
        state = now;
        told(now);
    }

    /** What is asked from now on, each time that something changes; empty while something is missing. */
    public void ask(Supplier<Optional<Asked>> asked) {
        source = asked;
    }

    /** @param lacking what is missing, while nothing is asked */
    public void ask(Supplier<Optional<Asked>> asked, Supplier<String> lacking) {
        source = asked;
        missing = lacking;
    }

    /** Works out what is asked now; what was under way is dropped. */
    public void plan() {
        since = "";
        giver = Optional.empty();
        work();
    }

    /** Cards of the folder changed: the preview follows, and says so if it was about them. */
    public void cardsChanged() {
        stale = true;
        if (watched && !own) {
            follow();
        }
    }

    /** Whether a person sees the preview; it follows the cards only then, or as soon as it is seen. */
    public void watched(boolean seen) {
        watched = seen;
        if (seen && stale) {
            follow();
        }
    }

    /** Applies a step of this preview: that cards change then is no news. */
    public void own(Runnable applying) {
        own = true;
        applying.run();
        if (stale && watched) {
            follow();
        }
        own = false;
    }

    private void follow() {
        List<CardId> changed = seen.changed();
        giver = !changed.isEmpty() || own ? Optional.empty() : state.phase() != StepState.Phase.READY ? giver
                : Optional.of(plan).filter(shown -> quick(shown) && shown.commonAnswers().isEmpty());
        if (!changed.isEmpty() && !own) {
            since = changed.size() <= NAMED ? Strings.get("step.since", String.join(", ",
                    changed.stream().map(titles).toList())) : Strings.get("step.sinceMany", changed.size());
        }
        work();
    }

    private void work() {
        stop();
        stale = false;
        Optional<Asked> asked = workspace.get().isEmpty() ? Optional.empty() : source.get();
        if (asked.isEmpty()) {
            show(StepPlan.NOTHING, StepState.Phase.NOTHING, missing.get());
            return;
        }
        StepPlan.Planner planner = asked.get().planner();
        if (asked.get().atOnce()) {
            // Should the planner fail, nothing that was worked out before stays applicable.
            show(StepPlan.NOTHING, StepState.Phase.FAILED, Strings.get("step.mistake"));
            take(planner.plan(Progress.NONE), Optional.empty());
            return;
        }
        tell(state.working(Strings.get("step.working", asked.get().cards())));
        StepSight.Eye eye = lines.eye();
        planning = background.runOn(asked.get().cards(), "",
                progress -> StepPlan.unlessCanceled(() -> eye.see(planner.plan(progress), Map.of())),
                made -> made.ifPresent(sight -> take(sight.plan(), Optional.of(sight).filter(_ -> lines.current(eye)))),
                reason -> show(StepPlan.NOTHING, StepState.Phase.FAILED, reason));
    }

    /** Ends all work under way. */
    public void stop() {
        planning.cancel();
        lines.cancel();
        checks.stop();
    }

    private void take(StepPlan made, Optional<StepSight> sight) {
        // Of the cards that are shown none is another one, but what they get comes from a card that is.
        since = giver.filter(shown -> !shown.afterwards().equals(made.afterwards())).map(_ -> Strings.get("step.sinceOthers"))
                .orElse(since);
        giver = Optional.empty();
        checks.clear();
        seen.look(made);
        sight.ifPresentOrElse(there -> show(there, StepState.Phase.READY, ""),
                () -> show(made.with(choices::answered), StepState.Phase.READY, ""));
        checks.look(plan.possible());
    }

    private void show(StepSight sight, StepState.Phase phase, String reason) {
        plan = sight.plan();
        lines.show(sight.rows());
        tell(new StepState(phase, plan, sight.totals(), reason, since));
    }

    /** Of more cards than these the lines and numbers are made in the background. */
    private void draw(int atOnce) {
        if (plan.cards().size() <= atOnce) {
            lines.show(known());
            count();
        } else {
            lines.look(this::known, sight -> {
                plan = sight.plan();
                tell(new StepState(state.phase(), plan, sight.totals(), state.reason(), since));
            }, this::unchecked);
        }
    }

    private StepLines.Known known() {
        return new StepLines.Known(plan, checks.problems());
    }

    private void unchecked(String reason) {
        since = Strings.get("step.unchecked", reason);
        count();
    }

    /** Gives what changes in the file of a card with the selected parts, at once or a little later. */
    public void text(PlannedCard card, Consumer<List<DiffLine>> ready) {
        lines.text(card.only(part -> choices.wants(card, part)), plan.cards().size() > Jobs.MANY, ready);
    }

    /** How many problems a card has then and does not have now. */
    public int fresh(PlannedCard card) {
        return checks.problems().getOrDefault(card.card(), StepProblems.NONE).fresh().size();
    }

    /** The folder grades problems in another way now. */
    public void graded() {
        checks.stop();
        checks.look(plan.possible());
    }

    private void show(StepPlan now, StepState.Phase phase, String reason) {
        plan = now;
        tell(new StepState(phase, plan, StepTotals.NONE, reason, since));
        draw(Jobs.MANY);
    }

    private void count() {
        tell(new StepState(state.phase(), plan, StepTotals.of(plan, new StepPlan.Selection(choices::wants,
                choices::wants), checks.problems()), state.reason(), since));
    }

    /** Whether a card is selected. */
    public boolean wants(PlannedCard card) {
        return choices.wants(card);
    }

    /** Whether a part is selected, on a card that can change. */
    public boolean wants(PlannedCard card, StepPart part) {
        return choices.wants(card, part);
    }

    /** All that is selected at this moment. */
    public StepPlan.Selection selected() {
        return choices.selection();
    }

    /** Whether all parts that can change are selected. */
    public boolean wantsAll(PlannedCard card) {
        return choices.wantsAll(card);
    }

    public void want(Collection<PlannedCard> cards, boolean wanted) {
        cards.stream().filter(PlannedCard::possible).forEach(card -> choices.want(card, wanted));
        selected(cards);
    }

    public void want(PlannedCard card, StepPart part, boolean wanted) {
        choices.want(card, part, wanted);
        selected(List.of(card));
    }

    /** Other cards or parts are selected than before. */
    private void selected(Collection<PlannedCard> cards) {
        if (plan.cards().size() > Jobs.MANY) {
            draw(Jobs.MANY);
        } else {
            count();
        }
        checks.again(cards);
    }

    public void wantAll(boolean wanted) {
        want(plan.cards(), wanted);
    }

    /** Selects all parts of a group, or leaves them as they are; where a card's parts go together, all of the card. */
    public void want(StepRow.Group group, boolean wanted) {
        selected(choices.want(group, wanted));
    }

    /** Whether a part is selected, be it with all of its card. */
    public boolean wants(StepRow.Part part) {
        return choices.wants(part);
    }

    /** Lays the lines out in another way. */
    public void lay(Consumer<StepRows> how) {
        how.accept(layout);
        draw(Jobs.MANY);
    }

    /** Answers a question of a card; empty leaves that as it is. */
    public void answer(PlannedCard card, int question, Optional<String> answer) {
        if (!card.questions().get(question).chosen().equals(answer)) {
            exchange(Map.of(card, choices.answer(card, question, answer)));
        }
    }

    private void exchange(Map<PlannedCard, PlannedCard> cards) {
        checks.stop();
        plan = plan.with(card -> cards.getOrDefault(card, card));
        tell(new StepState(StepState.Phase.READY, plan, state.totals(), "", since));
        draw(Jobs.MANY);
        checks.look(plan.possible());
    }

    /** Gives one answer to all questions that it fits. */
    public void answerAll(String answer) {
        stop();
        StepPlan old = plan;
        tell(state.working(Strings.get("step.working", old.cards().size())));
        planning = background.run("", _ -> old.answered(answer), now -> {
            choices.note(now.values());
            exchange(now);
        }, reason -> show(StepPlan.NOTHING, StepState.Phase.FAILED, reason));
    }

    /** What a person selected and answered, to be kept. */
    public List<String> entered() {
        return choices.entered();
    }

    /** Selects and answers the same again. */
    public void enter(List<String> texts) {
        choices.enter(texts);
        if (state.phase() == StepState.Phase.READY) {
            take(plan, Optional.empty());
        }
    }

    /** Forgets what was selected and answered: something else is asked now. */
    public void forget() {
        choices.clear();
        count();
    }

    /**
     * Works out the step for what is selected, at once or in the background.
     *
     * @param busy what is being done, for the status bar
     * @param name the step in the words of the menu
     * @param ready gets the step; it never does if cards are not as shown: the preview follows them instead
     * @param canceled runs when a person ended the work, here or in the status bar
     */
    public Jobs.Running apply(String busy, String name, Consumer<AppliedStep> ready, Runnable ended,
            Runnable canceled) {
        StepPlan chosen = plan;
        StepPlan.Selection selection = choices.selection();
        if (quick(chosen)) {
            ended.run();
            finish(chosen.apply(name, selection, Progress.NONE), ready);
            return () -> {};
        }
        Optional<Foresight> ahead = workspace.get().map(Workspace::foresee);
        return background.run(busy, progress -> StepPlan.unlessCanceled(() -> {
            AppliedStep step = chosen.apply(name, selection, progress);
            ahead.ifPresent(begun -> begun.of(step.change(), true, step.documents()));
            return step;
        }), made -> {
            ended.run();
            workspace.get().ifPresent(open -> ahead.ifPresent(open::foreseen));
            made.ifPresent(step -> finish(step, ready));
        }, reason -> {
            ended.run();
            show(StepPlan.NOTHING, StepState.Phase.FAILED, reason);
        }, () -> {
            ended.run();
            canceled.run();
        });
    }

    private static boolean quick(StepPlan plan) {
        return plan.cards().size() <= AT_ONCE && plan.cards().stream().noneMatch(PlannedCard::lazy);
    }

    private void finish(AppliedStep step, Consumer<AppliedStep> ready) {
        if (workspace.get().filter(open -> open.isCurrent(step.change())).isPresent()) {
            ready.accept(step);
        } else {
            follow();
        }
    }
}
