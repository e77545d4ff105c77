package org.cardwright.ui.bulk;

import org.cardwright.bulk.BulkCard;
import org.cardwright.edit.PartChange;
import org.cardwright.model.Finding;

/** A line of the preview: a card, then what becomes of its texts and what would be wrong with it. */
sealed interface BulkRow {
    BulkCard card();

    record Head(BulkCard card) implements BulkRow {}

    record Part(BulkCard card, PartChange change) implements BulkRow {}

    record Note(BulkCard card, BulkCard.Note note) implements BulkRow {}

    record Problem(BulkCard card, Finding finding) implements BulkRow {}
}
