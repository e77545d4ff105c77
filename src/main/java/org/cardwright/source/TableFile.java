package org.cardwright.source;

import java.util.List;

/** A table in a file, of which a change touches only its own cells. */
public interface TableFile {
    /** The table as it is. */
    SourceTable table();

    /**
     * The table with changes; what they do not name keeps its every byte.
     *
     * @throws IllegalStateException if the table is not writable
     */
    TableFile with(List<TableEdit> edits);
}
