package org.cardwright.workspace;

import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * A text to be written to a card's file, or the file to be deleted.
 *
 * @param text absent to delete the file
 * @param expected the text that the file is believed to hold, absent if there should be no such file; anything else on
 *     disk makes the save a conflict
 */
public record SaveRequest(CardId card, Optional<SourceText> text, Optional<SourceText> expected) {
    /** Writes a file that exists. */
    public SaveRequest(CardId card, SourceText text, SourceText expected) {
        this(card, Optional.of(text), Optional.of(expected));
    }
}
