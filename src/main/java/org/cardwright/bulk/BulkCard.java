package org.cardwright.bulk;

import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PartChange;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;

/**
 * What a bulk edit does to one card that it concerns.
 *
 * @param after the whole text then; the same as before if the card is refused
 * @param parts what the card says differently then; for a refused card what could be worked out
 * @param problems what checks find on the card then and did not find before
 * @param refusal why the card stays as it is
 */
public record BulkCard(CardId card, SourceText before, SourceText after, List<PartChange> parts, List<Finding> problems,
        Optional<Refusal> refusal) {
    public BulkCard {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /**
     * Why a card cannot take an edit.
     *
     * @param part where the edit failed, if it was one place
     * @param reason for the user
     */
    public record Refusal(Optional<CardPart> part, String reason) {}

    BulkCard refused(Refusal why) {
        return new BulkCard(card, before, before, parts, List.of(), Optional.of(why));
    }
}
