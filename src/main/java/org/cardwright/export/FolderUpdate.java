package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.merge.Resolution;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.Disk;
import org.cardwright.workspace.Trash;

/** Brings into the folder what it is to have of the site, so that both agree; names are brought like texts. */
final class FolderUpdate {
    private FolderUpdate() {}

    /** Whether an export makes something of a card that the folder does not have, as it brings both sides together. */
    static boolean concerns(ExportCard card, Map<String, Resolution> choices) {
        boolean both = card.state() == ExportState.MERGED || card.state() == ExportState.CONFLICT;
        boolean decided = !(card.outcome(choices) instanceof ExportCard.Outcome.Undecided);
        return both && decided && !changes(card, choices).isEmpty();
    }

    /** The chosen cards of which the folder lacks something after their export. */
    static List<ExportCard> cards(Plan plan, Selection selection) {
        return plan.inPlace() ? List.of() : selection.cards(plan).stream()
                .filter(card -> concerns(card, selection.of(card))).toList();
    }

    /** The step that brings these cards, as they are on both sides afterwards. */
    static Change step(List<ExportCard> cards, Selection selection, String name) {
        return new Change(name, Instant.now(), cards.stream()
                .flatMap(card -> changes(card, selection.of(card)).stream()).toList());
    }

    private static List<CardChange> changes(ExportCard card, Map<String, Resolution> choices) {
        String old = card.names().inFolder();
        String file = card.file(choices);
        Optional<SourceText> after = Pull.after(card, choices);
        if (after.isEmpty() && card.ours().isPresent() && card.site().isPresent()) {
            // Choices that cannot be written together: the folder keeps what it has, and nothing is deleted.
            return List.of();
        }
        List<CardChange> changes = new ArrayList<>();
        if (card.ours().isPresent() && after.isPresent() && !file.equals(old)) {
            changes.add(new CardChange(Source.id(old), card.ours(), Optional.empty()));
            changes.add(new CardChange(Source.id(file), Optional.empty(), after));
        } else {
            changes.add(new CardChange(Source.id(card.ours().isPresent() ? old : file), card.ours(), after));
        }
        return changes.stream().filter(CardChange::real).toList();
    }

    /**
     * Writes a step into the folder's files, all of it or nothing.
     *
     * @param kept keeps what is replaced
     * @param failed the key of the message that nothing was done
     */
    static void write(Plan plan, Change step, Trash kept, String failed, Progress progress) throws IOException {
        List<FileChange> files = new ArrayList<>();
        for (CardChange card : step.cards()) {
            Path file = plan.source().folder().resolve(card.card().file());
            Optional<String> refusal = SafeName.refusal(plan.source().folder(), Source.name(card.card()));
            if (refusal.isPresent()) {
                throw new ExportException(refusal.get());
            }
            files.add(new FileChange(file, card.before(), card.after()));
        }
        new FileBatch(plan.source().folder(), Disk.real(), Optional.of(kept), failed).apply(files, progress);
    }
}
