package org.cardwright.workspace;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * A text to be written to a card's file.
 *
 * @param expected the text that the file is believed to hold; any other content on disk makes the save a conflict
 */
public record SaveRequest(CardId card, SourceText text, SourceText expected) {}
