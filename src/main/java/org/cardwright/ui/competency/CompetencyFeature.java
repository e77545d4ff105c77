package org.cardwright.ui.competency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedIndex;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedPlan;
import org.cardwright.competency.SharedRevision;
import org.cardwright.competency.SharedRow;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Sharing;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** What cards share: the index of it, the dialogs that compare and change it, and the view of one competency. */
public final class CompetencyFeature implements Feature, Sharing {
    /** Made when something first asks: most of the start needs none. */
    private Optional<SharedIndex> index = Optional.empty();
    private Optional<Workspace> indexed = Optional.empty();
    private Optional<MatrixView> view = Optional.empty();
    private Workbench bench;

    @Override
    public void install(Workbench given) {
        bench = given;
        bench.onCardsChanged(this::changed);
        bench.addCommand(new ToolCommand(ToolCommand.Place.CARDS, Strings.get("competency.command"),
                () -> bench.chosenCards().stream().findFirst().ifPresent(this::showCompetency))
                .key("Shortcut+Shift+K").icon(Feather.GRID).also(ToolCommand.Also.TREE)
                .disabled(bench.closed()));
    }

    private void changed(Set<CardId> cards) {
        Optional<Workspace> workspace = bench.workspaceProperty().get();
        if (!workspace.equals(indexed)) {
            index = Optional.empty();
            indexed = workspace;
            return;
        }
        workspace.ifPresent(open -> index.ifPresent(known ->
                cards.forEach(card -> known.put(card, open.find(card)))));
    }

    @Override
    public SharedIndex index() {
        index = Optional.of(index.orElseGet(() -> {
            SharedIndex made = new SharedIndex();
            indexed.ifPresent(open -> open.cards().forEach(card -> made.put(card, open.find(card))));
            return made;
        }));
        return index.get();
    }

    @Override
    public void compare(CardId card, SharedKey key) {
        new CompareDialog(bench, index(), card, key, (from, to) -> copy(from, List.of(key), to)).show();
    }

    @Override
    public void repeat(CardId card, List<SharedRevision> revisions, boolean joined, Runnable applied) {
        String what = KeyWords.names(revisions.stream().map(SharedRevision::key).toList());
        Map<CardId, CardDocument> cards = index().concerned(revisions);
        new Preview(what, joined, applied, () -> SharedPlan.repeat(cards, card, revisions)).show();
    }

    /** Previews to make other cards say what one card says; {@code only} limits it to one of them. */
    void copy(CardId from, List<SharedKey> keys, Optional<CardId> only) {
        Map<CardId, CardDocument> cards = index().cards(keys.getFirst().owner());
        new Preview(KeyWords.names(keys), false, () -> {}, () -> {
            SharedPlan plan = SharedPlan.copy(cards, from, keys);
            return only.map(card -> new SharedPlan(plan.rows().stream().filter(row -> row.card().equals(card))
                    .toList())).orElse(plan);
        }).show();
    }

    @Override
    public void showCompetency(CardId card) {
        Optional<SharedKey.Owner> owner = index().document(card)
                .flatMap(document -> SharedKey.competency(document.card()));
        if (owner.isEmpty()) {
            bench.message(Strings.get("competency.none"));
            return;
        }
        bench.showTab(MatrixView.ID, () -> {
            view = Optional.of(new MatrixView(bench, this, () -> view = Optional.empty()));
            return view.get();
        });
        view.ifPresent(shown -> shown.show(owner.get(), card));
    }

    /** A plan that is worked out in the background and shown before anything changes. */
    private final class Preview {
        private final String what;
        private final boolean joined;
        private final Runnable applied;
        private final Supplier<SharedPlan> planner;

        private Preview(String what, boolean joined, Runnable applied, Supplier<SharedPlan> planner) {
            this.what = what;
            this.joined = joined;
            this.applied = applied;
            this.planner = planner;
        }

        private void show() {
            bench.background().run(Strings.get("competency.plan.working", what), progress -> planner.get(), this::ask, bench::message);
        }

        private void ask(SharedPlan plan) {
            String headline = Strings.get("competency.plan.headline", what, plan.rows().size());
            new PlanDialog(bench.window(), plan, headline, bench::title, bench.entries("shared", what,
                    plan.rows().stream().map(SharedRow::card).toList())).show(cards -> apply(plan, cards));
        }

        private void apply(SharedPlan plan, Set<CardId> cards) {
            if (plan.rows().stream().anyMatch(this::stale)) {
                bench.message(Strings.get("competency.plan.stale"));
                return;
            }
            String name = Strings.get("competency.plan.step", what);
            Change change = plan.step(name, cards::contains);
            String done = Strings.get("competency.plan.done", what, change.cards().size());
            if (joined) {
                bench.extend(change, done);
            } else {
                bench.apply(change, done);
            }
            applied.run();
        }

        private boolean stale(SharedRow row) {
            return index().document(row.card()).filter(document -> document == row.before()).isEmpty();
        }
    }
}
