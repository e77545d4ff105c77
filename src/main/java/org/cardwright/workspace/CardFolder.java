package org.cardwright.workspace;

import java.nio.file.Path;

/**
 * The folder whose cards are edited.
 *
 * @param root the folder that holds the card files, absolute
 */
public record CardFolder(Path root) {
    /** Where a card's file is. */
    public Path path(org.cardwright.edit.CardId card) {
        return root.resolve(card.file());
    }
}
