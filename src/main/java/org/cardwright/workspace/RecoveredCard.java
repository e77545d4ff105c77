package org.cardwright.workspace;

import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * Unsaved work on one card.
 *
 * @param text the card as it was in the editor; empty if it was deleted there
 * @param saved the text of its file at that time; empty if there was none
 */
public record RecoveredCard(CardId card, Optional<SourceText> text, Optional<SourceText> saved) {}
