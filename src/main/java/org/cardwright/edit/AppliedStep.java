package org.cardwright.edit;

import java.util.List;
import java.util.Map;

import org.cardwright.document.CardDocument;

/**
 * A step that is ready to take effect.
 *
 * @param change one step over all cards that change
 * @param documents the cards that change, as they will be, so that nothing is read once more
 * @param cards how many cards change, a renamed one counting once
 * @param parts how many parts of cards change
 * @param refused what was to change and could not, once it was tried
 */
public record AppliedStep(Change change, Map<CardId, CardDocument> documents, int cards, int parts,
        List<Refused> refused) {
    /** A part of a card that stays as it is, and why, in the words of the user. */
    public record Refused(CardId card, StepPart part, String reason) {}

    public AppliedStep {
        documents = Map.copyOf(documents);
        refused = List.copyOf(refused);
    }

    /** The one card that a step made, or the first of several. */
    public CardId made() {
        return change.cards().stream().filter(card -> card.after().isPresent()).map(CardChange::card).findFirst()
                .orElseThrow();
    }
}
