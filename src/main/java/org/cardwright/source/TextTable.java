package org.cardwright.source;

import org.cardwright.text.SourceText;

/** A table in a file of its own that is text. */
interface TextTable extends TableFile {
    /** The whole file. */
    SourceText text();

    /** Refuses to go on with a table that is not written. */
    static void writable(SourceTable table) {
        if (!table.writable()) {
            throw new IllegalStateException(table.file() + " is not written: " + table.problems());
        }
    }
}
