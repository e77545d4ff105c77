package org.cardwright.workspace;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;

/** A card as it was read from disk. */
public record LoadedCard(CardId id, CardDocument document, FileStamp stamp) {}
