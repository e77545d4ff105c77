package org.cardwright.workspace;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/** What became of one save. */
public sealed interface SaveOutcome {
    CardId card();

    /** Whether the disk now holds what was asked for. */
    default boolean done() {
        return this instanceof Saved || this instanceof Deleted;
    }

    /** The file now holds {@code text}, safely on disk. */
    record Saved(CardId card, SourceText text, FileStamp stamp) implements SaveOutcome {}

    /** The file is gone; {@code copy} is its copy in the trash, absent if there is none, or another program had deleted it before. */
    record Deleted(CardId card, Optional<Path> copy) implements SaveOutcome {}

    /** The file on disk is not what was read; nothing was written. */
    record Conflict(CardId card, String message) implements SaveOutcome {}

    /** The file could not be written and is as it was; the message says why and what to do. */
    record Failed(CardId card, String message) implements SaveOutcome {}
}
