package org.cardwright.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A table with its first row as its heading; rows that say nothing are left out.
 *
 * @param name of the sheet, or of the file
 * @param header the names of the columns, without space around them; empty where a column has none
 */
public record Grid(String name, List<String> header, List<GridRow> rows) {
    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The column of this name in any case, from 0; -1 if there is none. The first counts. */
    public int column(String called) {
        String wanted = called.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).toLowerCase(Locale.ROOT).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** What is below one of the rows, with that row as the heading. */
    public Grid headedBy(int row) {
        return Grid.of(name, rows.subList(row, rows.size()));
    }

    /** A grid of rows, the first of which is the heading. */
    static Grid of(String name, List<GridRow> all) {
        List<GridRow> said = all.stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.text().isBlank()))
                .toList();
        return said.isEmpty() ? new Grid(name, List.of(), List.of()) : new Grid(name, said.getFirst().cells().stream()
                .map(cell -> cell.text().strip()).toList(), said.subList(1, said.size()));
    }
}
