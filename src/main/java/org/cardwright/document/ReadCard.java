package org.cardwright.document;

import org.cardwright.text.SourceText;

/**
 * A card that was just read, with the places of its parts, which the document itself does not keep: whoever needs them
 * at once need not read the card again.
 */
public record ReadCard(CardDocument document, CardPlaces places) {
    /** Reads any text; what is not understood becomes a finding, never an exception. */
    public static ReadCard of(SourceText source) {
        return CardDocument.readWithPlaces(source);
    }

    /** A card that was read before. */
    public static ReadCard of(CardDocument document) {
        return new ReadCard(document, document.places());
    }
}
