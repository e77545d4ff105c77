package org.cardwright.competency;

import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;

/**
 * What a shared change does to one card.
 *
 * @param state whether the whole text was the same as on the card where it was changed, or else how it stands to the
 *     new text
 * @param parts the texts that change
 * @param after the card as it will be; empty where it refuses the change
 * @param refusal why it refuses, for the user
 */
public record SharedRow(CardId card, CardDocument before, SharedState state, List<Part> parts,
        Optional<CardDocument> after, Optional<String> refusal) {
    /** One text before and after. */
    public record Part(SharedKey key, List<String> before, List<String> after) {
        public Part {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public SharedRow {
        parts = List.copyOf(parts);
    }
}
