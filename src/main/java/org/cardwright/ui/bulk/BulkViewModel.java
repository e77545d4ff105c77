package org.cardwright.ui.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cardwright.bulk.BulkCard;
import org.cardwright.bulk.BulkEdit;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.check.Checks;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.CardTexts;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.text.SearchException;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Workspace;

/** What an edit of many cards would do, always current, and which of the cards a person wants it for. */
final class BulkViewModel {
    /** More values than a person looks through. */
    private static final int VALUES = 60;

    private final Background background;
    private final Supplier<Optional<Workspace>> workspace;
    private final Supplier<RuleSettings> settings;
    private final BulkInput input = new BulkInput();
    private Supplier<List<CardId>> scope = List::of;
    private final ReadOnlyObjectWrapper<BulkPlan> plan = new ReadOnlyObjectWrapper<>(this, "plan", BulkPlan.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<SearchException>> mistake =
            new ReadOnlyObjectWrapper<>(this, "mistake", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyIntegerWrapper ticks = new ReadOnlyIntegerWrapper(this, "ticks");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", input.missing());
    private final Set<CardId> unticked = new HashSet<>();
    /** The cards as the edit left them: what would make it once more is not offered without being asked for. */
    private final Map<CardId, SourceText> finished = new HashMap<>();
    private final ReadOnlyBooleanWrapper leavesOut = new ReadOnlyBooleanWrapper(this, "leavesOut");
    private Background.Running running = () -> {};
    private boolean stale;
    private boolean done;
    private RuleSettings grades = RuleSettings.DEFAULT;

    /** What planning came to. */
    private record Outcome(BulkPlan plan, Optional<SearchException> mistake) {}

    /** With the cards and the grades of rules as they are at any moment. */
    BulkViewModel(Background background, Supplier<Optional<Workspace>> workspace, Supplier<RuleSettings> settings) {
        this.background = background;
        this.workspace = workspace;
        this.settings = settings;
        input.onChange(this::again);
        input.action.addListener((observed, old, action) -> unticked.clear());
    }

    BulkInput input() {
        return input;
    }

    /** The edit is for these cards, whichever they are when it is worked out. */
    void scope(Supplier<List<CardId>> cards) {
        scope = cards;
        again();
    }

    ReadOnlyObjectProperty<BulkPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Why the search is none. */
    ReadOnlyObjectProperty<Optional<SearchException>> mistakeProperty() {
        return mistake.getReadOnlyProperty();
    }

    /** Whether the plan is being worked out; what is shown is that of before then. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is still to be said before anything can be worked out; empty once it is enough. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** How many of the possible cards are ticked. */
    ReadOnlyIntegerProperty ticksProperty() {
        return ticks.getReadOnlyProperty();
    }

    /** Whether cards are left out because the very same edit was just made on them. */
    ReadOnlyBooleanProperty leavesOutProperty() {
        return leavesOut.getReadOnlyProperty();
    }

    /** Looks at all cards, also at those that were just changed. */
    void again() {
        if (done) {
            unticked.clear();
        }
        done = false;
        finished.clear();
        work();
    }

    boolean ticked(BulkCard card) {
        return card.refusal().isEmpty() && !unticked.contains(card.card());
    }

    /** Ticks cards or not; those that are refused stay unticked. */
    void tick(Collection<BulkCard> cards, boolean ticked) {
        cards.forEach(card -> {
            if (ticked) {
                unticked.remove(card.card());
            } else {
                unticked.add(card.card());
            }
        });
        count();
    }

    private void count() {
        ticks.set((int) plan.get().possible().stream().filter(this::ticked).count());
    }

    /** The cards that cannot be changed first, then the others, each with what becomes of it. */
    List<BulkRow> rows() {
        List<BulkRow> rows = new ArrayList<>();
        plan.get().cards().stream().sorted(Comparator.comparing(card -> card.refusal().isEmpty())).forEach(card -> {
            rows.add(new BulkRow.Head(card));
            card.parts().forEach(part -> rows.add(new BulkRow.Part(card, part)));
            card.notes().forEach(note -> rows.add(new BulkRow.Note(card, note)));
            card.problems().forEach(problem -> rows.add(new BulkRow.Problem(card, problem)));
        });
        return rows;
    }

    /** Cards changed: what was worked out is no longer true. {@code shown} tells whether anybody sees it. */
    void changed(boolean shown) {
        stale = true;
        if (shown) {
            refresh();
        }
    }

    /** The folder may grade problems in another way now. */
    void graded(boolean shown) {
        RuleSettings now = settings.get();
        if (now != grades && !now.equals(grades)) {
            changed(shown);
        }
    }

    /** Works out again what is no longer true. */
    void refresh() {
        if (stale) {
            work();
        }
    }

    private void work() {
        running.cancel();
        stale = false;
        Optional<BulkEdit> edit = input.edit();
        Optional<Workspace> open = workspace.get();
        missing.set(edit.isEmpty() ? input.missing() : "");
        if (edit.isEmpty() || open.isEmpty()) {
            leavesOut.set(false);
            show(new Outcome(BulkPlan.NOTHING, Optional.empty()));
            return;
        }
        busy.set(true);
        Map<CardId, CardDocument> all = new HashMap<>();
        open.get().cards().forEach(card -> all.put(card, open.get().document(card)));
        List<CardId> picked = scope.get();
        List<CardId> chosen = picked.stream()
                .filter(card -> !all.get(card).source().equals(finished.get(card))).toList();
        leavesOut.set(chosen.size() < picked.size());
        RuleSettings now = settings.get();
        grades = now;
        BulkPlan.Inspection checks = (card, document) -> Checks.of(document, card.name(), now);
        running = background.run("", progress -> outcome(all, chosen, edit.get(), checks, progress), this::show,
                failure -> busy.set(false));
    }

    private static Outcome outcome(Map<CardId, CardDocument> all, List<CardId> chosen, BulkEdit edit,
            BulkPlan.Inspection checks, Progress progress) {
        try {
            return new Outcome(BulkPlan.of(all, chosen, edit, checks,
                    new BulkPlan.Watch(progress::canceled, done -> progress.done(done, chosen.size()))),
                    Optional.empty());
        } catch (SearchException e) {
            return new Outcome(BulkPlan.NOTHING, Optional.of(e));
        } catch (CancellationException e) {
            // Nobody takes the result any more.
            return new Outcome(BulkPlan.NOTHING, Optional.empty());
        }
    }

    private void show(Outcome outcome) {
        busy.set(false);
        mistake.set(outcome.mistake());
        plan.set(outcome.plan());
        count();
    }

    /** The step for the ticked cards; empty while there is none, or it is being worked out. */
    Optional<Change> change() {
        return busy.get() || ticks.get() == 0 ? Optional.empty()
                : Optional.of(plan.get().change(input.stepName(), card -> !unticked.contains(card)));
    }

    /** The step was done: what was left out stays so for this edit; what is asked for next concerns all cards again. */
    void done(Change step) {
        done = true;
        step.cards().forEach(card -> card.after().ifPresent(text -> finished.put(card.card(), text)));
        work();
    }

    /** The values that cards give a field, the most frequent first. */
    List<String> values(FieldChoice choice) {
        if (choice == null || choice.isLong()) {
            return List.of();
        }
        Map<String, Long> counts = workspace.get().map(open -> open.cards().stream()
                .flatMap(card -> values(open.document(card), choice.target()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))).orElse(Map.of());
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(VALUES).map(Map.Entry::getKey).toList();
    }

    private static List<String> values(CardDocument document, CardTarget target) {
        return CardTexts.of(document).stream().filter(text -> target.holds(text.part()))
                .map(CardTexts.Placed::text).toList();
    }
}
