package org.cardwright.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;

/**
 * The open cards with their unsaved changes and the history of this session; confined to one thread (the window's),
 * does no input or output.
 */
public final class Workspace {
    public Workspace(CardFolder folder, List<LoadedCard> cards) {
    }

    public CardFolder folder() {
        throw new UnsupportedOperationException();
    }

    /** All cards, sorted by file. */
    public List<CardId> cards() {
        throw new UnsupportedOperationException();
    }

    public CardDocument document(CardId card) {
        throw new UnsupportedOperationException();
    }

    /** The card as it is on disk as far as is known: as loaded or last saved. */
    public CardDocument saved(CardId card) {
        throw new UnsupportedOperationException();
    }

    /** Whether the card's text differs from the last saved text. */
    public boolean modified(CardId card) {
        throw new UnsupportedOperationException();
    }

    public Set<CardId> modified() {
        throw new UnsupportedOperationException();
    }

    /**
     * Applies an edit as one step of the history. Edits in a row with the same non-empty merge key on the same card
     * become one step, until {@link #endMerge()}.
     *
     * @param name the step in the words of the menu
     * @throws EditRefusedException if the document refuses it; nothing has changed then
     */
    public void apply(String name, CardId card, Edit edit, Optional<String> mergeKey) throws EditRefusedException {
        throw new UnsupportedOperationException();
    }

    /** Applies a step over many cards whose texts were computed before. */
    public void apply(Change change) {
        throw new UnsupportedOperationException();
    }

    /** The focus left a field: the next edit begins a step of its own. */
    public void endMerge() {
    }

    public Optional<String> undoName() {
        return Optional.empty();
    }

    public Optional<String> redoName() {
        return Optional.empty();
    }

    /** Undoes the newest step and returns it; empty if there is none. */
    public Optional<Change> undo() {
        return Optional.empty();
    }

    public Optional<Change> redo() {
        return Optional.empty();
    }

    /** Sets cards back to the saved text, as one step that can be undone. */
    public void revert(String name, Collection<CardId> cards) {
    }

    /** What a save of these cards has to write: only the modified ones. */
    public List<SaveRequest> saveRequests(Collection<CardId> cards) {
        throw new UnsupportedOperationException();
    }

    /** Takes note of what was saved. */
    public void saved(Collection<SaveOutcome> outcomes) {
    }

    /**
     * Takes note that files hold another text than was last read or saved; the open texts stay as they are.
     * After a conflict, {@link #revert} then takes over the text on disk, and a save writes over it.
     */
    public void onDisk(Collection<LoadedCard> cards) {
    }

    public void addListener(WorkspaceListener listener) {
    }

    public void removeListener(WorkspaceListener listener) {
    }
}
