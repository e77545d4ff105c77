package org.cardwright.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One change of a table; rows are counted as they are before any change. */
public sealed interface TableEdit {
    /** Sets a cell of a row; an entry that lacks it gets it behind its other cells. */
    record SetCell(int row, String column, SourceValue value) implements TableEdit {}

    /** Adds a row behind another; −1 is before all. What is not named is empty. */
    record AddRow(int after, Map<String, SourceValue> values) implements TableEdit {
        public AddRow {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Takes a row out. */
    record RemoveRow(int row) implements TableEdit {}
}
