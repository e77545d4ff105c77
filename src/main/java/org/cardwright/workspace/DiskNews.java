package org.cardwright.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/**
 * What another program did to the files of open cards: unmodified cards follow their files, and unsaved edits go along
 * with a renamed one; nothing that was edited is lost.
 */
public final class DiskNews {
    private final Workspace open;
    private final List<DiskChange> changes;
    private final Function<CardId, String> titles;
    private final boolean outdated;
    private final Map<CardId, Optional<SourceText>> onDisk = new HashMap<>();
    private final Map<CardId, SourceText> read = new HashMap<>();
    private Optional<String> told = Optional.empty();

    /**
     * Leaves out what was saved since the files were compared.
     *
     * @param titles how people call a card
     */
    public DiskNews(Workspace open, List<DiskChange> found, Function<CardId, String> titles) {
        this.open = open;
        this.titles = titles;
        changes = new ArrayList<>(found.stream().filter(change ->
                open.saved(change.card()).map(CardDocument::source).equals(change.before())).toList());
        outdated = changes.size() < found.size();
        changes.forEach(change -> onDisk.put(change.card(), now(change)));
    }

    /** Brings the cards up to date; {@code apply} applies a step and says what it did. */
    public void follow(BiConsumer<Change, String> apply) {
        followRenamed(apply);
        note();
        readAgain();
    }

    /** Whether something was saved since the files were compared, so that they have to be compared again. */
    public boolean outdated() {
        return outdated;
    }

    /** What the files hold that changed; empty for those that are gone. */
    public Map<CardId, Optional<SourceText>> onDisk() {
        return Map.copyOf(onDisk);
    }

    /** The texts that were read again. */
    public Map<CardId, SourceText> read() {
        return Map.copyOf(read);
    }

    /** What became of cards that were not modified, in one line. */
    public Optional<String> told() {
        return told;
    }

    /** The cards that were changed here too; a person chooses. */
    public List<CardId> conflicts() {
        return changes.stream().map(DiskChange::card).filter(open::modified).toList();
    }

    private Optional<SourceText> mine(DiskChange change) {
        return open.find(change.card()).map(CardDocument::source);
    }

    private static Optional<SourceText> now(DiskChange change) {
        return change.now().map(card -> card.document().source());
    }

    /** A file that vanished while another one with its content came was renamed: unsaved edits go along. */
    private void followRenamed(BiConsumer<Change, String> apply) {
        List<CardChange> moved = new ArrayList<>();
        List<LoadedCard> arrived = new ArrayList<>();
        Map<CardId, Optional<SourceText>> gone = new HashMap<>();
        for (DiskChange old : List.copyOf(changes)) {
            Optional<SourceText> mine = mine(old);
            Optional<DiskChange> renamed = old.now().isEmpty() && open.modified(old.card()) && mine.isPresent()
                    ? changes.stream().filter(change -> change.before().isEmpty() && !open.contains(change.card())
                            && now(change).equals(old.before())).findFirst()
                    : Optional.empty();
            if (renamed.isPresent()) {
                changes.removeAll(List.of(old, renamed.get()));
                arrived.add(renamed.get().now().orElseThrow());
                gone.put(old.card(), Optional.empty());
                moved.add(new CardChange(old.card(), mine, Optional.empty()));
                moved.add(new CardChange(renamed.get().card(), now(renamed.get()), mine));
            }
        }
        if (!moved.isEmpty()) {
            ConflictStep.note(open, gone);
            open.takeOver(Strings.get("disk.step", arrived.size()), arrived, List.of());
            apply.accept(new Change(Strings.get("disk.renamedStep", arrived.size()), Instant.now(), moved),
                    Strings.get("disk.renamed", arrived.size()));
        }
    }

    /** What the editor has already, as after a save, is no news. */
    private void note() {
        Map<CardId, Optional<SourceText>> same = new HashMap<>();
        changes.stream().filter(change -> open.modified(change.card()) && mine(change).equals(now(change)))
                .forEach(change -> same.put(change.card(), now(change)));
        if (!same.isEmpty()) {
            ConflictStep.note(open, same);
            changes.removeIf(change -> same.containsKey(change.card()));
        }
    }

    private void readAgain() {
        List<LoadedCard> now = new ArrayList<>();
        List<CardId> gone = new ArrayList<>();
        changes.stream().filter(change -> !open.modified(change.card()))
                .forEach(change -> change.now().ifPresentOrElse(now::add, () -> gone.add(change.card())));
        int count = now.size() + gone.size();
        if (count > 0) {
            String lost = gone.isEmpty() ? "" : titles.apply(gone.getFirst());
            open.takeOver(Strings.get("disk.step", count), now, gone);
            now.forEach(card -> read.put(card.id(), card.document().source()));
            told = Optional.of(count == 1 ? Strings.get(gone.isEmpty() ? "disk.reloadedOne" : "disk.goneOne",
                    now.isEmpty() ? lost : titles.apply(now.getFirst().id()))
                    : Strings.get("disk.reloaded", count));
        }
    }
}
