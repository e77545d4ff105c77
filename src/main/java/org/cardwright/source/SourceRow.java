package org.cardwright.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table, or an entry of a list.
 *
 * @param index its place among the rows, from 0, without the row of names
 * @param line the line of the file at which it begins, from 1
 * @param values by the name of the column, in the order of the file; a column that an entry lacks is not among them
 */
public record SourceRow(int index, int line, Map<String, SourceValue> values) {
    public SourceRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<SourceValue> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The letters of a cell; empty if the row lacks it. */
    public String text(String column) {
        return value(column).map(SourceValue::text).orElse("");
    }
}
