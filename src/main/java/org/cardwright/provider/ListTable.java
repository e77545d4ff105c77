package org.cardwright.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.sheet.Grid;
import org.cardwright.sheet.GridCell;
import org.cardwright.sheet.SheetException;
import org.cardwright.sheet.SheetReader;

/**
 * A list as a person made it: texts in rows and columns.
 *
 * @param rows all of them, also one that names the columns
 */
public record ListTable(List<Row> rows) {
    public ListTable {
        rows = rows.stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
    }

    /** @param number the number that a person sees beside it, from 1 */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A cell by its column, from 0; an empty text where there is none. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The table of a sheet, whose first row may name columns or not. */
    public static ListTable of(Grid grid) {
        List<Row> rows = new ArrayList<>();
        if (!grid.header().isEmpty()) {
            rows.add(new Row(grid.rows().isEmpty() ? 1 : Math.max(1, grid.rows().getFirst().number() - 1), grid.header()));
        }
        grid.rows().forEach(row -> rows.add(new Row(row.number(), row.cells().stream().map(GridCell::text).toList())));
        return new ListTable(rows);
    }

    /** The table that a person pastes: rows of a spreadsheet, or text with separators. */
    public static ListTable pasted(String text) {
        return of(SheetReader.pasted(text));
    }

    /** The table as text that can be pasted again, with each row in the line of its number. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (Row row : rows) {
            text.append("\n".repeat(Math.max(0, row.number() - line)));
            line = Math.max(line, row.number());
            text.append(row.cells().stream().map(ListTable::quoted).collect(Collectors.joining("\t")));
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\s*\\R\\s*", " ");
        return line.indexOf('"') >= 0 || line.indexOf('\t') >= 0 ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }

    /** The first sheet of a file that says anything. */
    public static ListTable read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            return SheetReader.read(name, Files.readAllBytes(file)).stream().map(ListTable::of)
                    .filter(table -> !table.rows().isEmpty()).findFirst().orElse(new ListTable(List.of()));
        } catch (SheetException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The first column of a row with one of these names; -1 if there is none. */
    static int named(Row row, Set<String> names) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (names.contains(plain(row.cell(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** The name of a column as it is compared: "Course_Title*:" is "course title". */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", " ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
