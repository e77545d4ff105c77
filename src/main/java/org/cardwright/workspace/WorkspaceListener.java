package org.cardwright.workspace;

import java.util.List;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.edit.FileStep;

/** Hears changes of a workspace, on the thread that made them. */
public interface WorkspaceListener {
    /** The text or the saved state of these cards changed; among them may be cards that came or went. */
    void cardsChanged(Set<CardId> cards);

    /** What can be undone or redone changed. */
    default void historyChanged() {}

    /** Steps that wrote files beside the cards were undone or redone: these files are to be exchanged now. */
    default void filesMoved(List<FileStep> files) {}
}
