package org.cardwright.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;

/** What a person chose for cards that were changed here and on disk, as one step that undo takes back. */
public final class ConflictStep {
    private ConflictStep() {}

    /** What the files of cards hold now; empty for those that are gone. For a background thread. */
    public static Map<CardId, Optional<SourceText>> onDisk(CardFolder folder, Collection<CardId> cards)
            throws IOException {
        Map<CardId, Optional<SourceText>> texts = new java.util.TreeMap<>();
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

    /** Puts the chosen texts in place; those that were edited again meanwhile keep the edit. */
    public static void apply(
            Workspace open, List<DiskConflict> conflicts, Map<CardId, Optional<SourceText>> chosen) {
        List<CardChange> changes = conflicts.stream().filter(conflict -> chosen.containsKey(conflict.card()))
                .map(conflict -> new CardChange(conflict.card(), conflict.mine(), chosen.get(conflict.card())))
                .filter(CardChange::real)
                .filter(change -> open.find(change.card()).map(CardDocument::source).equals(change.before()))
                .toList();
        if (!changes.isEmpty()) {
            open.apply(new Change(Strings.get("step.takeOver", changes.size()), Instant.now(), changes));
        }
    }
}
