package org.cardwright.workspace;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/** What became of one save. */
public sealed interface SaveOutcome {
    CardId card();

    /** The file now holds {@code text}, safely on disk. */
    record Saved(CardId card, SourceText text, FileStamp stamp) implements SaveOutcome {}

    /** The file on disk is not what was read; nothing was written. */
    record Conflict(CardId card, String message) implements SaveOutcome {}

    /** The file could not be written and is as it was; the message says why and what to do. */
    record Failed(CardId card, String message) implements SaveOutcome {}
}
