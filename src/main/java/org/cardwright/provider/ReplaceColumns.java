package org.cardwright.provider;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;

/**
 * Which column of a list of replacements says what, as its first row names them, however; without such a row the first
 * column is what to find, and the second what to put there.
 *
 * @param named whether the first row names columns and replaces nothing
 */
record ReplaceColumns(boolean named, Map<ReplaceColumn, Integer> columns) {
    static ReplaceColumns of(ListTable table) {
        Map<ReplaceColumn, Integer> columns = new EnumMap<>(ReplaceColumn.class);
        if (table.rows().isEmpty()) {
            return new ReplaceColumns(false, columns);
        }
        ListTable.Row first = table.rows().getFirst();
        for (ReplaceColumn column : ReplaceColumn.values()) {
            int at = ListTable.named(first, column.names());
            if (at >= 0 && !columns.containsValue(at)) {
                columns.put(column, at);
            }
        }
        boolean named = columns.containsKey(ReplaceColumn.FIND) && columns.size() > 1;
        if (!named) {
            columns.clear();
            columns.put(ReplaceColumn.FIND, 0);
            columns.put(ReplaceColumn.REPLACE, 1);
        } else if (!columns.containsKey(ReplaceColumn.REPLACE)) {
            columns.put(ReplaceColumn.REPLACE, -1);
        }
        return new ReplaceColumns(named, columns);
    }

    String cell(ListTable.Row row, ReplaceColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    /** Whether there are two columns at all. */
    boolean complete(ListTable table) {
        return table.columns() > 1 && columns.getOrDefault(ReplaceColumn.REPLACE, -1) >= 0;
    }

    /** What was taken for what, in words; columns that are not used last. */
    String words(ListTable table) {
        if (table.rows().isEmpty()) {
            return "";
        }
        ListTable.Row first = table.rows().getFirst();
        List<String> words = new ArrayList<>();
        columns.forEach((column, at) -> words.add(Strings.get("list.column", column.label(),
                named ? first.cell(at) : Strings.get("list.column.number", at + 1))));
        Set<String> ignored = java.util.stream.IntStream.range(0, table.columns()).filter(i -> !columns.containsValue(i))
                .mapToObj(i -> named && !first.cell(i).isBlank() ? first.cell(i) : Strings.get("list.column.number", i + 1))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        if (!ignored.isEmpty()) {
            words.add(Strings.get("list.column.ignored", String.join(", ", ignored)));
        }
        return String.join(" · ", words);
    }
}
