package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.text.SourceText;

/** What a person chose for cards that were changed here and on disk, as one step that undo takes back. */
public final class ConflictStep {
    private ConflictStep() {}

    /** What the files of cards hold now; empty for those that are gone. For a background thread. */
    public static Map<CardId, Optional<SourceText>> onDisk(CardFolder folder, Collection<CardId> cards)
            throws IOException {
        Map<CardId, Optional<SourceText>> texts = new TreeMap<>();
        for (CardId card : cards) {
            boolean gone = Files.notExists(folder.path(card), LinkOption.NOFOLLOW_LINKS);
            texts.put(card, gone ? Optional.empty()
                    : Optional.of(FolderReader.readAgain(folder, card).document().source()));
        }
        return texts;
    }

    /** The conflicts of open cards with what is on disk; cards that agree by now are left out. */
    public static List<DiskConflict> conflicts(Workspace open, Map<CardId, Optional<SourceText>> onDisk) {
        List<DiskConflict> conflicts = new ArrayList<>();
        onDisk.forEach((card, theirs) -> conflicts.add(new DiskConflict(card,
                open.saved(card).map(CardDocument::source), open.find(card).map(CardDocument::source), theirs)));
        conflicts.removeIf(conflict -> conflict.mine().equals(conflict.theirs()));
        return conflicts;
    }

    /** Takes note of what is on disk, whoever's text is chosen: the next save writes over exactly that. */
    public static void note(Workspace open, Map<CardId, Optional<SourceText>> onDisk) {
        List<LoadedCard> there = new ArrayList<>();
        List<CardId> gone = new ArrayList<>();
        onDisk.forEach((card, text) -> text.ifPresentOrElse(
                found -> there.add(new LoadedCard(card, CardDocument.read(found), new FileStamp(0, Instant.EPOCH))),
                () -> gone.add(card)));
        open.onDisk(there);
        if (!gone.isEmpty()) {
            open.goneFromDisk(gone);
        }
    }

    /**
     * Puts the chosen texts in place; those that were edited again since then keep the edit.
     *
     * @param onDisk what the files of all cards in question held, also of those that agreed
     */
    public static void settle(Workspace open, Map<CardId, Optional<SourceText>> onDisk, List<DiskChoice> choices) {
        Map<CardId, Optional<SourceText>> now = new TreeMap<>(onDisk);
        choices.forEach(choice -> now.put(choice.conflict().card(), choice.conflict().theirs()));
        note(open, now);
        List<CardChange> changes = choices.stream()
                .map(choice -> new CardChange(choice.conflict().card(), choice.conflict().mine(), choice.chosen()))
                .filter(CardChange::real)
                .filter(change -> open.find(change.card()).map(CardDocument::source).equals(change.before()))
                .toList();
        if (!changes.isEmpty()) {
            open.apply(new Change(Strings.get("step.takeOver", changes.size()), Instant.now(), changes));
        }
    }
}
