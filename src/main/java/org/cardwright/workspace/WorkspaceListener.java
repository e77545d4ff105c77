package org.cardwright.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.FileStep;

/** Hears changes of a workspace, on the thread that made them. */
public interface WorkspaceListener {
    /**
     * The text or the saved state of cards changed; among them may be some that came, and some that went, which are
     * empty. The map does not change any more, and may be kept.
     */
    void cardsChanged(Map<CardId, Optional<CardDocument>> now);

    /** What can be undone or redone changed. */
    default void historyChanged() {}

    /** Steps that wrote files beside the cards were undone or redone: these files are to be exchanged now. */
    default void filesMoved(List<FileStep> files) {}
}
