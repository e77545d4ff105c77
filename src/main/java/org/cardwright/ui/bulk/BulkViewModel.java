package org.cardwright.ui.bulk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cardwright.bulk.BulkEdit;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.bulk.FieldChoice;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.Change;
import org.cardwright.edit.Jobs;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.edit.StepState;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.workspace.Workspace;

/** Asks for the edit of many cards that a person filled in; what was just done is not offered once more. */
final class BulkViewModel {
    private final StepViewModel step;
    private final Supplier<Optional<Workspace>> workspace;
    private final BulkInput input = new BulkInput();
    /** The cards as the edit left them: what would make it once more is not offered without being asked for. */
    private final Map<CardId, SourceText> finished = new HashMap<>();
    private final ReadOnlyBooleanWrapper leavesOut = new ReadOnlyBooleanWrapper(this, "leavesOut");
    private Supplier<List<CardId>> scope = List::of;
    private Supplier<CardScope> said = () -> CardScope.PICKED;
    private boolean done;
    private Jobs.Running counting = () -> {};

    /** Asks {@code step} of the cards as they are at any moment. */
    BulkViewModel(StepViewModel step, Supplier<Optional<Workspace>> workspace) {
        this.step = step;
        this.workspace = workspace;
        step.ask(this::asked, () -> input.request().missing());
        input.action.addListener((observed, old, action) -> step.forget());
        input.onChange(this::again);
    }

    BulkInput input() {
        return input;
    }

    StepViewModel step() {
        return step;
    }

    /** The edit is for these cards, whichever they are when it is worked out; {@code words} say which. */
    void scope(Supplier<List<CardId>> cards, Supplier<CardScope> words) {
        scope = cards;
        said = words;
        again();
    }

    /** Whether cards are left out because the very same edit was just made on them. */
    ReadOnlyBooleanProperty leavesOutProperty() {
        return leavesOut.getReadOnlyProperty();
    }

    /** Looks at all cards, also at those that were just changed. */
    void again() {
        if (done) {
            step.forget();
        }
        done = false;
        finished.clear();
        step.plan();
    }

    private Optional<StepViewModel.Asked> asked() {
        Optional<Workspace> open = workspace.get();
        Optional<BulkEdit> edit = open.isEmpty() ? Optional.empty() : input.request().edit();
        if (edit.isEmpty()) {
            leavesOut.set(false);
            return Optional.empty();
        }
        Map<CardId, CardDocument> all = new LinkedHashMap<>();
        open.get().cards().forEach(card -> all.put(card, open.get().document(card)));
        List<CardId> picked = scope.get();
        List<CardId> chosen = picked.stream().filter(all::containsKey)
                .filter(card -> !all.get(card).source().equals(finished.get(card))).toList();
        leavesOut.set(chosen.size() < picked.size());
        CardScope cards = leavesOut.get() ? CardScope.PICKED : said.get();
        // Not at once, however few cards they are: an expression may take its time on a single one.
        return Optional.of(new StepViewModel.Asked(chosen.size(), false,
                progress -> BulkPlan.of(all, chosen, edit.get(), progress).within(cards)));
    }

    /** What is said where no card would change; what is wrong with a field is said there. */
    String nothing(StepState state) {
        return state.phase() == StepState.Phase.NOTHING ? state.reason() : !state.plan().refusals().isEmpty() ? ""
                : leavesOut.get() ? Strings.get("bulk.again") : Strings.get("bulk.none", state.plan().looked());
    }

    /** The step was done: what was left out stays so for this edit; what is asked for next concerns all cards again. */
    void done(Change change) {
        done = true;
        change.cards().forEach(card -> card.after().ifPresent(text -> finished.put(card.card(), text)));
    }

    /** Hands over the values that cards give the field that is picked; those of very many cards a little later. */
    void values(Jobs jobs, Consumer<List<String>> ready) {
        counting.cancel();
        Optional<FieldChoice> picked = Optional.ofNullable(input.field.get());
        Optional<Workspace> open = workspace.get().filter(_ -> picked.isPresent());
        Supplier<List<String>> values = open.map(Workspace::moment).<Supplier<List<String>>>map(cards ->
                () -> picked.get().values(cards.get().values())).orElse(List::of);
        if (open.filter(cards -> cards.cards().size() > Jobs.MANY).isPresent()) {
            counting = jobs.run("", _ -> values.get(), ready, _ -> {});
        } else {
            ready.accept(values.get());
        }
    }

    /** Offers the fields of the open cards; what was picked stays picked as far as it is offered. */
    List<FieldChoice> choices() {
        return workspace.get().map(FieldChoice::of).orElse(List.of());
    }
}
