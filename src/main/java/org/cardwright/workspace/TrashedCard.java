package org.cardwright.workspace;

import java.time.LocalDateTime;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * A deleted card as the trash keeps it.
 *
 * @param card where its file was in the folder of cards
 * @param deleted when, in the time of this place
 */
public record TrashedCard(CardId card, LocalDateTime deleted, SourceText text) {}
