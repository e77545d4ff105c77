package org.cardwright.ui.common;

import java.util.List;
import java.util.function.Consumer;

import org.cardwright.competency.SharedIndex;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedRevision;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;

/** What the form of a card asks about texts that several cards share; confined to the JavaFX thread. */
public interface Sharing {
    /** The texts of all cards as they are now. */
    SharedIndex index();

    /** Shows which other cards say the same as this one and how the others differ. */
    void compare(CardId card, SharedKey key);

    /**
     * Shows what a change of one card would do to the others where the text was the same, and makes it on those that a
     * person chooses.
     *
     * @param joined whether the newest step is that change, so that one undo takes back all of it
     * @param applied runs when the change was made
     */
    void repeat(CardId card, List<SharedRevision> revisions, boolean joined, Runnable applied);

    /**
     * Makes front matter and body of a card say the same, item by item as a person chooses.
     *
     * @param changed gets the card as it was before, when it was done
     */
    void agree(CardId card, Consumer<CardDocument> changed);

    /** Gives levels to the items of a card that have none, with what that makes of the card. */
    void assignLevels(CardId card);

    /** Compares all levels of the cards of this card's competency. */
    void showCompetency(CardId card);
}
