package org.cardwright.workspace;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.EditHistory;
import org.cardwright.text.SourceText;

/**
 * The open cards with their unsaved changes and the history of this session; confined to one thread (the window's),
 * does no input or output. An edit of one card takes a time that does not depend on the number of cards.
 */
public final class Workspace {
    private final CardFolder folder;
    private final List<CardId> cards;
    private final Map<CardId, CardState> states;
    private final Set<CardId> modified = new TreeSet<>();
    private final EditHistory history = new EditHistory();
    private final List<WorkspaceListener> listeners = new CopyOnWriteArrayList<>();

    public Workspace(CardFolder folder, List<LoadedCard> cards) {
        this.folder = folder;
        this.cards = cards.stream().map(LoadedCard::id).sorted().toList();
        this.states = HashMap.newHashMap(cards.size());
        cards.forEach(card -> states.put(card.id(), new CardState(card.document())));
    }

    public CardFolder folder() {
        return folder;
    }

    /** All cards, sorted by file. */
    public List<CardId> cards() {
        return cards;
    }

    /** The card as it is now. */
    public CardDocument document(CardId card) {
        return state(card).current();
    }

    /** The card as it is on disk as far as is known: as loaded or last saved. */
    public CardDocument saved(CardId card) {
        return state(card).saved();
    }

    private CardState state(CardId card) {
        CardState state = states.get(card);
        if (state == null) {
            throw new IllegalArgumentException("no card of this folder: " + card);
        }
        return state;
    }

    /** Whether the card's text differs from the last saved text. */
    public boolean modified(CardId card) {
        return modified.contains(card);
    }

    /** The cards whose text differs from the last saved text, sorted by file; a view that follows. */
    public Set<CardId> modified() {
        return Collections.unmodifiableSet(modified);
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
        CardDocument after = before.apply(edit);
        if (after.source().equals(before.source())) {
            return;
        }
        history.push(step(name, List.of(new CardChange(card, before.source(), after.source()))), mergeKey);
        put(Map.of(card, after));
        historyChanged();
    }

    /**
     * Applies a step over many cards whose texts were computed before.
     *
     * @throws IllegalStateException if a card's text is no longer the one that the step begins with; nothing changed
     */
    public void apply(Change change) {
        for (CardChange card : change.cards()) {
            if (!document(card.card()).source().equals(card.before())) {
                throw new IllegalStateException("edited since the step was computed: " + card.card());
            }
        }
        history.push(change);
        putTexts(change, CardChange::after);
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

    /** Undoes the newest step and returns it; empty if there is none. */
    public Optional<Change> undo() {
        Optional<Change> step = history.undo();
        step.ifPresent(change -> putTexts(change, CardChange::before));
        return step;
    }

    /** Does again what was undone last and returns it; empty if there is none. */
    public Optional<Change> redo() {
        Optional<Change> step = history.redo();
        step.ifPresent(change -> putTexts(change, CardChange::after));
        return step;
    }

    /** Sets cards back to the saved text, as one step that can be undone. */
    public void revert(String name, Collection<CardId> cards) {
        List<CardChange> changes = cards.stream().distinct().filter(this::modified)
                .map(card -> new CardChange(card, document(card).source(), saved(card).source())).toList();
        if (!changes.isEmpty()) {
            apply(step(name, changes));
        }
    }

    private static Change step(String name, List<CardChange> changes) {
        return new Change(name, Instant.now(), changes);
    }

    /** What a save of these cards has to write: only the modified ones. A step of typing ends here. */
    public List<SaveRequest> saveRequests(Collection<CardId> cards) {
        endMerge();
        return cards.stream().distinct().filter(this::modified)
                .map(card -> new SaveRequest(card, document(card).source(), saved(card).source())).toList();
    }

    /** Takes note of what was saved; a card that was edited meanwhile stays modified. */
    public void saved(Collection<SaveOutcome> outcomes) {
        Set<CardId> changed = new HashSet<>();
        for (SaveOutcome outcome : outcomes) {
            if (outcome instanceof SaveOutcome.Saved(CardId card, SourceText text, FileStamp _)) {
                noteSaved(card, text, () -> CardDocument.read(text));
                changed.add(card);
            }
        }
        tell(changed);
    }

    /**
     * Takes note that files hold another text than was last read or saved; the open texts stay as they are.
     * After a conflict, {@link #revert} then takes over the text on disk, and a save writes over it.
     */
    public void onDisk(Collection<LoadedCard> cards) {
        cards.forEach(card -> noteSaved(card.id(), card.document().source(), card::document));
        tell(cards.stream().map(LoadedCard::id).collect(Collectors.toSet()));
    }

    private void noteSaved(CardId card, SourceText text, Supplier<CardDocument> document) {
        update(card, state(card).withSaved(text, document));
    }

    private void putTexts(Change change, Function<CardChange, SourceText> side) {
        // Reading is pure: a step over thousands of cards is read on all cores.
        Map<CardId, CardDocument> documents = change.cards().parallelStream()
                .collect(Collectors.toMap(CardChange::card, card -> state(card.card()).read(side.apply(card))));
        put(documents);
        historyChanged();
    }

    private void put(Map<CardId, CardDocument> documents) {
        documents.forEach((card, document) -> update(card, state(card).withCurrent(document)));
        tell(documents.keySet());
    }

    private void update(CardId card, CardState state) {
        states.put(card, state);
        if (state.modified()) {
            modified.add(card);
        } else {
            modified.remove(card);
        }
    }

    private void tell(Set<CardId> cards) {
        if (!cards.isEmpty()) {
            Set<CardId> changed = Set.copyOf(cards);
            tellAll(listener -> listener.cardsChanged(changed));
        }
    }

    private void historyChanged() {
        tellAll(WorkspaceListener::historyChanged);
    }

    private void tellAll(Consumer<WorkspaceListener> message) {
        listeners.forEach(message);
    }

    public void addListener(WorkspaceListener listener) {
        listeners.add(listener);
    }

    public void removeListener(WorkspaceListener listener) {
        listeners.remove(listener);
    }
}
