package org.cardwright.ui.find;

import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardSearch;

/** A line of the results: a card, then the places on it. */
sealed interface FindRow {
    CardId card();

    /** @param matches how many there are on the card */
    record Head(CardId card, int matches) implements FindRow {}

    record Hit(CardId card, CardSearch.PartHits hits) implements FindRow {
        /** Whether another hit is of the same place, so that a person takes it for the same line. */
        boolean samePlace(CardId otherCard, CardPart part) {
            return card.equals(otherCard) && hits.part().equals(part);
        }
    }
}
