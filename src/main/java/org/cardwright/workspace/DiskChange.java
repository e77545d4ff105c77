package org.cardwright.workspace;

import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * What another program did to a card's file.
 *
 * @param before the text that the file had as far as was known; empty for a file that is new
 * @param now the file as it is; empty if it was deleted
 */
public record DiskChange(CardId card, Optional<SourceText> before, Optional<LoadedCard> now) {}
