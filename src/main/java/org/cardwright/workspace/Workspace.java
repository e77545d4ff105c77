package org.cardwright.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EarlierSpelling;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.EditHistory;
import org.cardwright.edit.FileStep;
import org.cardwright.edit.HistoryLine;
import org.cardwright.text.SourceText;

/**
 * The open cards with their unsaved changes and the history of this session; confined to one thread (the window's),
 * does no input or output. An edit of one card takes a time that does not depend on the number of cards.
 *
 * <p>Cards come and go with the steps that create and delete them, and with their undo: one is modified until its file
 * was written, or deleted.
 */
public final class Workspace {
    private final CardFolder folder;
    private final CardStates states;
    private final RecentDocuments recent;
    private final EditHistory history = new EditHistory();
    private final List<WorkspaceListener> listeners = new CopyOnWriteArrayList<>();

    public Workspace(CardFolder folder, List<LoadedCard> cards) {
        this.folder = folder;
        this.states = new CardStates(cards);
        this.recent = new RecentDocuments(states);
    }

    public CardFolder folder() {
        return folder;
    }

    /** All cards as they are now, without deleted ones, sorted by file; a list that does not change any more. */
    public List<CardId> cards() {
        return states.cards();
    }

    /** Whether there is such a card: neither deleted nor undone. */
    public boolean contains(CardId card) {
        return state(card).current().isPresent();
    }

    /**
     * The card as it is now.
     *
     * @throws IllegalArgumentException if there is none; {@link #contains} tells
     */
    public CardDocument document(CardId card) {
        return find(card).orElseThrow(() -> new IllegalArgumentException("no card of this folder: " + card));
    }

    /** All cards as they are now, sorted by file; later changes do not show in it. */
    public Map<CardId, CardDocument> documents() {
        return states.documents();
    }

    /** All cards as they are at this moment, which another thread may ask for at any time. */
    public Supplier<Map<CardId, CardDocument>> moment() {
        return states.fork()::documents;
    }

    /** The card as it is now, if there is one. */
    public Optional<CardDocument> find(CardId card) {
        return state(card).current();
    }

    /** The card as it is on disk as far as is known, as loaded or last saved; empty if it has no file yet. */
    public Optional<CardDocument> saved(CardId card) {
        return state(card).saved();
    }

    /** What the files hold as far as is known, of all cards that have one; a copy. */
    public Map<CardId, SourceText> savedTexts() {
        return states.savedTexts();
    }

    CardVersions state(CardId card) {
        return states.of(card);
    }

    CardStates states() {
        return states;
    }

    /** Whether the card's text differs from the last saved text, or it is created or deleted and that not saved. */
    public boolean modified(CardId card) {
        return states.modified().contains(card);
    }

    /** The cards that differ from what was last saved, also those to be created and to be deleted; a view that follows. */
    public Set<CardId> modified() {
        return states.modified();
    }

    /**
     * Applies an edit as one step of the history; one that changes nothing leaves no step. Edits in a row with the
     * same non-empty merge key on the same card become one step, until {@link #endMerge()}.
     *
     * @param name the step in the words of the menu
     * @throws EditRefusedException if the document refuses it; nothing has changed then
     */
    public void apply(String name, CardId card, Edit edit, Optional<String> mergeKey) throws EditRefusedException {
        CardDocument before = document(card);
        CardDocument after = spelledAsSaved(card, typedFrom(before, card, edit, mergeKey).apply(edit), edit);
        if (after.source().equals(before.source())) {
            return;
        }
        history.push(new Change(name, Instant.now(),
                List.of(new CardChange(card, before.source(), after.source()))), mergeKey);
        Map<CardId, CardVersions> now = Map.of(card, state(card).withCurrent(Optional.of(after)));
        recent.put(now);
        tell(Foresight.documents(now));
        historyChanged();
    }

    /** A value that is what was saved last is written so, too: what is typed and deleted leaves the card unmodified. */
    private CardDocument spelledAsSaved(CardId card, CardDocument after, Edit edit) {
        return edit instanceof Edit.SetField set
                ? saved(card).map(saved -> EarlierSpelling.of(after, set.key(), saved)).orElse(after) : after;
    }

    /**
     * The card that a field's new text is set on: while it is typed, as it was before the typing, so that what follows
     * it does so after any text that was typed in between, such as an empty one.
     */
    private CardDocument typedFrom(CardDocument before, CardId card, Edit edit, Optional<String> mergeKey) {
        return edit instanceof Edit.SetField ? history.lengthening(card, mergeKey).map(CardDocument::read)
                .filter(CardDocument::readable).orElse(before) : before;
    }

    /**
     * Applies a step over many cards whose texts were computed before; it may create and delete cards.
     *
     * @throws IllegalStateException if a card's text is no longer the one that the step begins with, or a card to be
     *     created is there already; nothing changed
     */
    public void apply(Change change) {
        apply(change, Map.of());
    }

    /** Applies a step like {@link #apply(Change)}; cards of it that were read already are not read here. */
    public void apply(Change change, Map<CardId, CardDocument> read) {
        requireCurrent(change);
        recent.ahead(change, true).filter(Foresight::real).ifPresentOrElse(_ -> history.pushReal(change),
                () -> history.push(change));
        putTexts(List.of(change), true, read);
    }

    /** Begins to work out what is there after a step of very many cards, for another thread to go on. */
    public Foresight foresee() {
        return new Foresight(recent);
    }

    /** The step that was worked out, if it is the next one, takes effect without any more work. */
    public void foreseen(Foresight worked) {
        recent.foreseen(worked);
    }

    /** Whether all cards of a step are as it begins. */
    public boolean isCurrent(Change change) {
        return recent.ahead(change, true).map(Foresight::current).orElseGet(() -> Foresight.isCurrent(change, states));
    }

    private void requireCurrent(Change change) {
        if (!isCurrent(change)) {
            throw new IllegalStateException("edited since the step was computed: " + change.name());
        }
    }

    /** Applies a step like {@link #apply(Change, Map)} as one with the newest step: one undo takes back both. */
    public void extend(Change change, Map<CardId, CardDocument> read) {
        requireCurrent(change);
        history.join(change);
        putTexts(List.of(change), true, read);
    }

    /** The newest step; empty if there is none. */
    public Optional<Change> newest() {
        return history.newest();
    }

    /** The focus left a field: the next edit begins a step of its own. */
    public void endMerge() {
        history.endMerge();
    }

    public Optional<String> undoName() {
        return history.undoName();
    }

    public Optional<String> redoName() {
        return history.redoName();
    }

    /** The steps that are in effect, the oldest first. */
    public List<Change> doneSteps() {
        return history.done();
    }

    /** The steps that can be redone, in the order in which redo does them; the next edit keeps them as a branch. */
    public List<Change> undoneSteps() {
        return history.undone();
    }

    /** All states that can be gone to, also those of steps that were undone before others were made in their place. */
    public List<HistoryLine> history() {
        return history.lines();
    }

    /** How many undone steps the newest step displaced; they are kept and can be gone to. */
    public int keptBesides() {
        return history.keptBesides();
    }

    /**
     * Brings all cards to a state of {@link #history()} and returns the steps on the way, those taken back and those
     * done again. The steps that are left this way can be gone to again. Cards that were {@link #unread read} are not read.
     */
    public EditHistory.Way goTo(HistoryLine line, Map<CardId, CardDocument> read) {
        EditHistory.Way way = history.goTo(line.id());
        if (!way.back().isEmpty() || !way.forward().isEmpty()) {
            tell(Foresight.documents(recent.put(Foresight.texts(way), read)));
            historyChanged();
            moveFiles(way.back(), way.forward());
        }
        return way;
    }

    /** Undoes the newest step and returns it; empty if there is none. */
    public Optional<Change> undo() {
        return move(-1).stream().findFirst();
    }

    /** Does again what was undone last and returns it; empty if there is none. */
    public Optional<Change> redo() {
        return move(1).stream().findFirst();
    }

    /**
     * Undoes or redoes several steps at once and returns them in that order.
     *
     * @param steps how many to redo, or as a negative number to undo; it ends where there are no more
     */
    public List<Change> move(int steps) {
        List<Change> moved = Stream.generate(steps < 0 ? history::undo : history::redo).limit(Math.abs(steps))
                .takeWhile(Optional::isPresent).map(Optional::get).toList();
        if (!moved.isEmpty()) {
            putTexts(moved, steps > 0, Map.of());
            moveFiles(steps < 0 ? moved : List.of(), steps < 0 ? List.of() : moved);
        }
        return moved;
    }

    /** What {@link #move} would have to read. */
    public Map<CardId, SourceText> unread(int steps) {
        Stream<Change> moved = (steps < 0 ? history.done().reversed() : history.undone()).stream().limit(Math.abs(steps));
        return recent.unread(Foresight.texts(moved.toList(), steps > 0), Map.of(), (_, _) -> {});
    }

    /** What {@link #goTo} would have to read. */
    public Map<CardId, SourceText> unread(HistoryLine line) {
        return recent.unread(Foresight.texts(history.way(line.id())), Map.of(), (_, _) -> {});
    }

    private void moveFiles(List<Change> back, List<Change> forward) {
        List<FileStep> files = FileStep.net(back, forward);
        if (!files.isEmpty()) {
            listeners.forEach(listener -> listener.filesMoved(files));
        }
    }

    /**
     * Sets cards back to what was saved, as one step that can be undone: a card that was created goes, one that was
     * deleted comes back.
     */
    public void revert(String name, Collection<CardId> cards) {
        List<CardChange> changes = cards.stream().distinct().filter(this::modified)
                .map(card -> new CardChange(card, state(card).text(), state(card).savedText())).toList();
        if (!changes.isEmpty()) {
            apply(new Change(name, Instant.now(), changes));
        }
    }

    /**
     * What a save of these cards has to write, create and delete: the modified ones. With a renamed card goes all that
     * was renamed in the same step, so that no card is in the folder twice, also where that step was undone after a
     * save; and with each what differs from its name in the case alone, which on many systems is the same file. A step
     * of typing ends here.
     */
    public List<SaveRequest> saveRequests(Collection<CardId> cards) {
        endMerge();
        return SavedTogether.with(cards, this, history).stream().filter(this::modified)
                .map(card -> new SaveRequest(card, state(card).text(), state(card).savedText())).toList();
    }

    /** Takes note of what was saved; a card that was edited meanwhile stays modified. */
    public void saved(Collection<SaveOutcome> outcomes) {
        Map<CardId, CardVersions> now = new HashMap<>();
        for (SaveOutcome outcome : outcomes) {
            if (outcome instanceof SaveOutcome.Saved(CardId card, SourceText text, FileStamp _)) {
                now.put(card, state(card).withSaved(text, () -> CardDocument.read(text)));
            } else if (outcome instanceof SaveOutcome.Deleted(CardId card, Optional<Path> _)) {
                now.put(card, state(card).withoutFile());
            }
        }
        set(now);
    }

    /**
     * Takes note that files hold another text than was last read or saved; the open texts stay as they are.
     * After a conflict, {@link #revert} then takes over the text on disk, and a save writes over it.
     */
    public void onDisk(Collection<LoadedCard> cards) {
        set(cards.stream().collect(Collectors.toMap(LoadedCard::id,
                card -> state(card.id()).withSaved(card.document().source(), card::document))));
    }

    /** Takes note that another program deleted files; the open texts stay as they are, and a save writes them anew. */
    public void goneFromDisk(Collection<CardId> cards) {
        set(cards.stream().collect(Collectors.toMap(card -> card, card -> state(card).withoutFile())));
    }

    /**
     * Takes over what another program did to files whose cards have no unsaved changes; others are left out. Where the
     * history knows such a card, this is a step of its own, so that undoing earlier ones never brings back old texts
     * unseen.
     *
     * @param name the step in the words of the menu
     * @param now cards that were changed or are new
     * @param gone cards whose files were deleted
     */
    public void takeOver(String name, Collection<LoadedCard> now, Collection<CardId> gone) {
        Map<CardId, Optional<CardDocument>> texts = new HashMap<>();
        now.stream().filter(card -> !modified(card.id())).forEach(card -> texts.put(card.id(), Optional.of(card.document())));
        gone.stream().filter(card -> !modified(card)).forEach(card -> texts.put(card, Optional.empty()));
        Set<CardId> known = history.cards();
        List<CardChange> changes = texts.entrySet().stream().filter(card -> known.contains(card.getKey()))
                .map(card -> new CardChange(card.getKey(), state(card.getKey()).text(),
                        card.getValue().map(CardDocument::source)))
                .filter(CardChange::real).toList();
        if (!changes.isEmpty()) {
            history.push(new Change(name, Instant.now(), changes));
        }
        set(texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                card -> new CardVersions(card.getValue(), card.getValue()))));
        if (!changes.isEmpty()) {
            historyChanged();
        }
    }

    private void set(Map<CardId, CardVersions> changed) {
        recent.set(changed);
        tell(Foresight.documents(changed));
    }

    private void tell(Map<CardId, Optional<CardDocument>> changed) {
        if (!changed.isEmpty()) {
            Map<CardId, Optional<CardDocument>> now = Collections.unmodifiableMap(changed);
            listeners.forEach(listener -> listener.cardsChanged(now));
        }
    }

    private void putTexts(List<Change> steps, boolean forward, Map<CardId, CardDocument> read) {
        tell(recent.put(steps, forward, read));
        historyChanged();
    }

    private void historyChanged() {
        listeners.forEach(WorkspaceListener::historyChanged);
    }

    public void addListener(WorkspaceListener listener) {
        listeners.add(listener);
    }

    public void removeListener(WorkspaceListener listener) {
        listeners.remove(listener);
    }
}
