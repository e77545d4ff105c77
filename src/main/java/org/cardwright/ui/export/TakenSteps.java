package org.cardwright.ui.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.export.Export;
import org.cardwright.export.ExportCard;
import org.cardwright.export.Plan;
import org.cardwright.export.Pull;
import org.cardwright.export.Selection;
import org.cardwright.export.TakenCard;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;

/**
 * Keeps in view what was brought from a site into the open cards: only once it is saved do folder and site agree on it,
 * and no longer once it was undone and that saved. Confined to the JavaFX thread.
 */
final class TakenSteps {
    private final Workbench bench;
    private final BiConsumer<Path, List<String>> bring;
    private final List<TakenCard> taken = new ArrayList<>();
    private final Latest<List<TakenCard>> noting;

    /** @param bring opens the preview of differences of a site's sources, to bring them into the cards */
    TakenSteps(Workbench bench, BiConsumer<Path, List<String>> bring) {
        this.bench = bench;
        this.bring = bring;
        noting = new Latest<>(bench.background(), this::next, this::noted, why -> { });
        bench.onCardsChanged(cards -> noting.ask());
    }

    /** Lets a person look at what a site's sources say and no card does yet. */
    void bring(Path site, List<String> differences) {
        bring.accept(site, differences);
    }

    /** Brings what an export brought together into the open cards, as one step, and saves it as the export took it. */
    void exported(Plan plan, Selection selection, String name, String done) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        Selection free = selection.untouched(plan, open);
        Change rest = Export.intoFolder(plan, free, name);
        if (!rest.cards().isEmpty()) {
            bench.apply(rest, done);
            watch(open, plan, free, true, Export.folderCards(plan, free));
            bench.save(rest.cards().stream().map(CardChange::card).toList(), () -> { });
        }
    }

    /**
     * Writes cards as the site's generator does, as one step, and saves them; a card that somebody typed in since keeps
     * its form.
     */
    void formed(List<CardChange> forms, Runnable saved) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        List<CardChange> changes = forms.stream().filter(change -> open.find(change.card()).map(CardDocument::source)
                .equals(change.before())).toList();
        bench.apply(new Change(Strings.get("export.sources.form"), Instant.now(), changes),
                Strings.get("export.sources.formed", changes.size()));
        bench.save(changes.stream().map(CardChange::card).toList(), saved);
    }

    /** What a pull brought into the open cards, where it waits to be saved. */
    void pulled(Plan plan, Selection selection) {
        watch(bench.workspaceProperty().get().orElseThrow(), plan, selection, false, Pull.cards(plan, selection));
    }

    private void watch(Workspace open, Plan plan, Selection selection, boolean exported, List<ExportCard> cards) {
        cards.forEach(card -> taken.add(new TakenCard(open, plan, selection, exported, card)));
        noting.ask();
    }

    private Optional<Jobs.Job<List<TakenCard>>> next() {
        taken.removeIf(one -> bench.workspaceProperty().get().filter(one::isOf).isEmpty());
        List<TakenCard> changed = taken.stream().filter(TakenCard::changed).toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(progress -> {
            for (TakenCard one : changed) {
                one.note();
            }
            return changed;
        });
    }

    private void noted(List<TakenCard> now) {
        now.forEach(TakenCard::noted);
        noting.ask();
    }
}
