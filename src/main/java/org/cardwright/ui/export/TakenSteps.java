package org.cardwright.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.export.Export;
import org.cardwright.export.ExportCard;
import org.cardwright.export.Plan;
import org.cardwright.export.Pull;
import org.cardwright.export.Selection;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;

/**
 * Keeps in view what was brought from a site into the open cards: only once it is saved do folder and site agree on it,
 * and no longer once it was undone and that saved. Confined to the JavaFX thread.
 */
final class TakenSteps {
    private final Workbench bench;
    private final List<Taken> taken = new ArrayList<>();
    private boolean noting;

    /** A card of a step, and whether it is noted that the folder has it. */
    private static final class Taken {
        private final Workspace open;
        private final Plan plan;
        private final Selection selection;
        private final boolean exported;
        private final ExportCard card;
        private boolean noted;

        private Taken(Workspace open, Plan plan, Selection selection, boolean exported, ExportCard card) {
            this.open = open;
            this.plan = plan;
            this.selection = selection;
            this.exported = exported;
            this.card = card;
        }

        private Optional<SourceText> after() {
            return Pull.after(card, selection.of(card));
        }

        private CardId before() {
            return plan.source().card(card.folderFile().orElse(card.file()));
        }

        private CardId file() {
            return plan.source().card(card.file(selection.of(card)));
        }

        private boolean saved() {
            return !open.modified(before()) && !open.modified(file());
        }

        /** Whether the open card goes on from what was brought; in doubt it does not, which loses nothing. */
        private boolean inEffect() {
            Optional<SourceText> now = text(file());
            if (now.equals(after()) && (before().equals(file()) || text(before()).isEmpty())) {
                return true;
            }
            boolean untouched = text(before()).equals(card.ours());
            return !untouched && open.doneSteps().stream().flatMap(step -> step.cards().stream())
                    .filter(change -> change.card().equals(file()))
                    .anyMatch(change -> change.after().equals(after()) || change.before().equals(after()));
        }

        private Optional<SourceText> text(CardId id) {
            return open.find(id).map(CardDocument::source);
        }

        private Selection alone() {
            return new Selection(Set.of(card.file()), selection.choices(), selection.reason());
        }
    }

    TakenSteps(Workbench bench) {
        this.bench = bench;
        bench.onCardsChanged(cards -> check());
    }

    /** Brings what an export brought together into the open cards, as one step, and saves it as the export took it. */
    void exported(Plan plan, Selection selection, String name, String done) {
        Change step = Export.intoFolder(plan, selection, name);
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        // Where somebody typed since, the card keeps that, and the next export brings it together again.
        Set<CardId> typed = step.cards().stream().filter(card -> !open.find(card.card()).map(CardDocument::source)
                .equals(card.before())).map(CardChange::card).collect(Collectors.toSet());
        List<ExportCard> cards = plan.cards().stream().filter(card -> selection.files().contains(card.file()))
                .filter(card -> !typed.contains(plan.source().card(card.folderFile().orElse(card.file())))
                        && !typed.contains(plan.source().card(card.file(selection.of(card))))).toList();
        Selection free = new Selection(cards.stream().map(ExportCard::file).collect(Collectors.toSet()),
                selection.choices(), selection.reason());
        Change rest = Export.intoFolder(plan, free, name);
        if (!rest.cards().isEmpty()) {
            bench.apply(rest, done);
            watch(open, plan, free, true, Export.folderCards(plan, free));
            bench.save(rest.cards().stream().map(CardChange::card).toList(), () -> { });
        }
    }

    /** What a pull brought into the open cards, where it waits to be saved. */
    void pulled(Plan plan, Selection selection) {
        watch(bench.workspaceProperty().get().orElseThrow(), plan, selection, false, Pull.cards(plan, selection));
    }

    private void watch(Workspace open, Plan plan, Selection selection, boolean exported, List<ExportCard> cards) {
        cards.forEach(card -> taken.add(new Taken(open, plan, selection, exported, card)));
        check();
    }

    private void check() {
        taken.removeIf(one -> bench.workspaceProperty().get().filter(open -> open == one.open).isEmpty());
        if (noting || taken.isEmpty()) {
            return;
        }
        List<Taken> changed = taken.stream().filter(one -> one.saved() && one.inEffect() != one.noted).toList();
        if (changed.isEmpty()) {
            return;
        }
        noting = true;
        Map<Boolean, List<Taken>> now = changed.stream().collect(Collectors.partitioningBy(one -> !one.noted));
        bench.background().run("", progress -> {
            for (var side : now.entrySet()) {
                for (Taken one : side.getValue()) {
                    note(one, side.getKey());
                }
            }
            return true;
        }, done -> {
            changed.forEach(one -> one.noted = !one.noted);
            ended();
        }, message -> noting = false);
    }

    private void ended() {
        noting = false;
        check();
    }

    private static void note(Taken one, boolean inFolder) throws java.io.IOException {
        if (one.exported) {
            Export.noteInFolder(one.plan, one.alone(), inFolder);
        } else {
            Pull.noteInFolder(one.plan, one.alone(), inFolder);
        }
    }
}
