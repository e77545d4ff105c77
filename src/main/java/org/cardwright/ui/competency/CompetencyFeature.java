package org.cardwright.ui.competency;

import java.util.HashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cardwright.competency.KeyWords;
import org.cardwright.competency.SharedIndex;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedPlan;
import org.cardwright.competency.SharedRevision;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Sharing;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.workspace.PreviewedStep.Asked;
import org.cardwright.workspace.Workspace;
import org.cardwright.edit.StepWords;
import org.kordamp.ikonli.feather.Feather;

/** What cards share: the index of it, the dialogs that compare and change it, and the view of one competency. */
public final class CompetencyFeature implements Feature, Sharing {
    /** Made in the background once all cards are checked, or when something asks before that. */
    private Optional<SharedIndex> index = Optional.empty();
    /** The cards that changed since a background job began to make it; empty while none does. */
    private Optional<Set<CardId>> since = Optional.empty();
    /** Cards that changed, of which the index does not know yet. */
    private final Set<CardId> waiting = new HashSet<>();
    private Optional<MatrixView> view = Optional.empty();
    private Workbench bench;

    @Override
    public void install(Workbench given) {
        bench = given;
        bench.workspaceProperty().addListener((observed, was, is) -> {
            index = Optional.empty();
            waiting.clear();
        });
        bench.onCardsChanged(this::changed);
        bench.findings().pendingProperty().subscribe(pending -> prepare());
        bench.addCommand(new ToolCommand(ToolCommand.Place.CARDS, Strings.get("competency.command"),
                () -> bench.chosenCards().stream().findFirst().ifPresent(this::showCompetency))
                .key("Shortcut+Shift+K").icon(Feather.GRID).also(ToolCommand.Also.TREE)
                .disabled(bench.closed()));
    }

    /** Very many cards wait until somebody asks. */
    private void changed(Set<CardId> cards) {
        since.ifPresent(missed -> missed.addAll(cards));
        if (cards.size() > Jobs.MANY) {
            index.ifPresent(_ -> waiting.addAll(cards));
        } else {
            put(cards);
        }
    }

    private void put(Set<CardId> cards) {
        index.ifPresent(known -> bench.workspaceProperty().get().ifPresent(open ->
                cards.forEach(card -> known.put(card, open.find(card)))));
    }

    private void prepare() {
        Optional<Workspace> open = bench.workspaceProperty().get();
        if (index.isPresent() || since.isPresent() || open.isEmpty() || bench.findings().checks().isEmpty()) {
            return;
        }
        Supplier<Map<CardId, CardDocument>> moment = open.get().moment();
        since = Optional.of(new HashSet<>());
        bench.background().run("", progress -> SharedIndex.of(moment.get()), made -> {
            Set<CardId> changed = since.orElse(Set.of());
            since = Optional.empty();
            if (index.isEmpty() && bench.workspaceProperty().get().equals(open)) {
                changed.forEach(card -> made.put(card, open.get().find(card)));
                index = Optional.of(made);
            }
        }, why -> since = Optional.empty());
    }

    @Override
    public SharedIndex index() {
        put(waiting);
        waiting.clear();
        index = Optional.of(index.orElseGet(() -> SharedIndex.of(bench.documents())));
        return index.get();
    }

    @Override
    public void compare(CardId card, SharedKey key) {
        new CompareDialog(bench, index(), card, key, (from, to) -> copy(from, List.of(key), to)).show();
    }

    @Override
    public void repeat(CardId card, List<SharedRevision> revisions, boolean joined, Runnable applied) {
        String what = KeyWords.names(revisions.stream().map(SharedRevision::key).toList());
        preview(what, card, joined, applied, () -> {
            Map<CardId, CardDocument> cards = index().concerned(revisions);
            return new Asked(cards.size(), _ -> SharedPlan.repeat(cards, card, revisions));
        });
    }

    /** Previews to make other cards say what one card says; {@code only} limits it to one of them. */
    void copy(CardId from, List<SharedKey> keys, Optional<CardId> only) {
        preview(KeyWords.names(keys), only.orElse(from), false, () -> {}, () -> {
            Map<CardId, CardDocument> cards = index().cards(keys.getFirst().owner());
            cards.keySet().removeIf(card -> only.isPresent() && !card.equals(from) && !card.equals(only.get()));
            return new Asked(cards.size(), _ -> SharedPlan.copy(cards, from, keys));
        });
    }

    private void preview(String what, CardId about, boolean joined, Runnable applied, Supplier<Asked> asked) {
        StepViewModel model = StepViewModel.in(bench);
        model.ask(() -> Optional.of(asked.get()));
        StepWords words = new StepWords(_ -> Strings.get("competency.plan.step", what),
                selected -> Strings.get("competency.plan.change", selected.wanted()),
                step -> Strings.get("competency.plan.done", what, step.cards()),
                _ -> Strings.get("competency.plan.none", what));
        StepFrame frame = new StepFrame(bench, model, words, false).keeps(bench.entries("shared", what, about));
        frame.applied(step -> {
            String done = words.done().apply(step);
            if (joined) {
                bench.extend(step.change(), step.documents(), done);
            } else {
                bench.apply(step.change(), step.documents(), done);
            }
            applied.run();
        });
        new StepDialog(bench, Strings.get("competency.plan.headline", what), frame).open();
    }

    @Override
    public void agree(CardId card, Consumer<CardDocument> changed) {
        new DriftDialog(bench, card, changed).open();
    }

    @Override
    public void assignLevels(CardId card) {
        new AssignDialog(bench, this::index, card).open();
    }

    @Override
    public void showCompetency(CardId card) {
        Optional<SharedKey.Owner> owner = index().document(card)
                .flatMap(document -> SharedKey.competency(document.card()));
        if (owner.isEmpty()) {
            bench.message(Strings.get("competency.none"));
            return;
        }
        Runnable show = () -> view.ifPresent(shown -> shown.show(owner.get(), card));
        // Before the tab comes into sight, too: it is scrolled to by the name that it has then.
        show.run();
        bench.showTab(MatrixView.ID, () -> {
            view = Optional.of(new MatrixView(bench, this, () -> view = Optional.empty()));
            show.run();
            return view.get();
        });
        show.run();
    }
}
