package org.cardwright.ui.common;

import org.cardwright.edit.CardId;
import org.cardwright.workspace.Workspace;

/** Makes the form of a card. */
@FunctionalInterface
public interface CardForms {
    /** A form that edits a card of these and shows the problems that the whole program shows. */
    CardTab form(Workspace workspace, CardId card, FolderFindings findings);
}
