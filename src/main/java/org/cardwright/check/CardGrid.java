package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.edit.CardId;

/**
 * Cards sorted into rows and columns; immutable.
 *
 * @param columns their titles, in order
 */
public record CardGrid(List<String> columns, List<Row> rows) {
    public static final CardGrid EMPTY = new CardGrid(List.of(), List.of());

    /** One row: its cards column by column. */
    public record Row(String title, List<List<CardId>> cells) {
        /** The cards of all columns. */
        public List<CardId> all() {
            return cells.stream().flatMap(List::stream).toList();
        }

        /** The cards of a column; where there is none, as before the first and after the last, all. */
        public List<CardId> at(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : all();
        }
    }

    public CardGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The largest number of cards in a cell. */
    public int most() {
        return rows.stream().flatMap(row -> row.cells().stream()).mapToInt(List::size).max().orElse(0);
    }

    /** The cards of a column. */
    List<CardId> column(int index) {
        return rows.stream().flatMap(row -> row.cells().get(index).stream()).toList();
    }

    /** Collects cards; rows and columns come out in the order of their keys. */
    static final class Builder {
        private final TreeMap<String, Map<String, List<CardId>>> rows = new TreeMap<>();
        private final TreeMap<String, String> rowTitles = new TreeMap<>();
        private final TreeMap<String, String> columnTitles = new TreeMap<>();

        /** Rows and columns with equal keys are the same; each is called as its first card calls it. */
        void add(String row, String rowTitle, String column, String columnTitle, CardId card) {
            rowTitles.putIfAbsent(row, rowTitle);
            columnTitles.putIfAbsent(column, columnTitle);
            rows.computeIfAbsent(row, key -> new TreeMap<>()).computeIfAbsent(column, key -> new ArrayList<>())
                    .add(card);
        }

        CardGrid build() {
            List<String> columns = List.copyOf(columnTitles.keySet());
            return new CardGrid(List.copyOf(columnTitles.values()), rows.entrySet().stream().map(row ->
                    new Row(rowTitles.get(row.getKey()), columns.stream().map(column ->
                            List.copyOf(row.getValue().getOrDefault(column, List.of()))).toList())).toList());
        }
    }
}
