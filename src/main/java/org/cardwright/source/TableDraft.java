package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table on which changes are collected; what ends as it began is no change. */
final class TableDraft {
    private final SourceTable table;
    private final List<Row> rows = new ArrayList<>();

    TableDraft(SourceTable table) {
        this.table = table;
        table.rows().forEach(row -> rows.add(new Row(row.index(), -1, row.values())));
    }

    /** A row as it will be. */
    static final class Row {
        /** Its place in the table; −1 for one that is new. */
        private final int index;
        private final int after;
        private final Map<String, SourceValue> old;
        private final Map<String, SourceValue> set = new LinkedHashMap<>();
        private boolean removed;

        private Row(int index, int after, Map<String, SourceValue> old) {
            this.index = index;
            this.after = after;
            this.old = old;
        }

        int index() {
            return index;
        }

        boolean isNew() {
            return index < 0;
        }

        boolean removed() {
            return removed;
        }

        String text(String column) {
            SourceValue value = set.getOrDefault(column, old.get(column));
            return value == null ? "" : value.text();
        }

        /** What the row says, for another one like it. */
        Map<String, SourceValue> values() {
            Map<String, SourceValue> all = new LinkedHashMap<>(old);
            all.putAll(set);
            return all;
        }

        void set(String column, SourceValue value) {
            set.put(column, value);
        }

        void set(String column, String text) {
            set(column, SourceValue.words(text));
        }

        void set(Map<String, SourceValue> values) {
            set.putAll(values);
        }

        void remove() {
            removed = true;
        }

        private boolean changes(Map.Entry<String, SourceValue> cell) {
            SourceValue was = old.get(cell.getKey());
            return was == null ? !cell.getValue().text().isEmpty() : !was.equals(cell.getValue());
        }
    }

    SourceTable table() {
        return table;
    }

    /** Those of the table first, then new ones; those that go are among them. */
    List<Row> rows() {
        return rows;
    }

    /** @param after the place in the table behind which it comes; the number of its rows less one for the end */
    Row add(int after, Map<String, SourceValue> values) {
        Row row = new Row(-1, after, new HashMap<>());
        row.set.putAll(values);
        rows.add(row);
        return row;
    }

    int last() {
        return table.rows().size() - 1;
    }

    /** What is to be done to the table. */
    List<TableEdit> edits() {
        List<TableEdit> edits = new ArrayList<>();
        for (Row row : rows) {
            if (row.isNew()) {
                if (!row.removed) {
                    edits.add(new TableEdit.AddRow(row.after, row.set));
                }
            } else if (row.removed) {
                edits.add(new TableEdit.RemoveRow(row.index));
            } else {
                row.set.entrySet().stream().filter(row::changes).forEach(cell ->
                        edits.add(new TableEdit.SetCell(row.index, cell.getKey(), cell.getValue())));
            }
        }
        return edits;
    }
}
