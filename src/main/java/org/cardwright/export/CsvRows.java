package org.cardwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a table of comma separated values so that each row keeps its exact text. */
final class CsvRows {
    /**
     * A row.
     *
     * @param raw its text with its line end
     */
    record Row(List<String> cells, String raw) {}

    private CsvRows() {}

    /** All rows; a quote that is never closed takes the rest of the text into its cell. */
    static List<Row> read(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                rows.add(new Row(List.copyOf(cells), text.substring(start, i + 1)));
                cells.clear();
                start = i + 1;
            } else if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                cell.append(c);
            }
        }
        if (start < text.length()) {
            cells.add(cell.toString());
            rows.add(new Row(List.copyOf(cells), text.substring(start)));
        }
        return rows;
    }

    /** A row's text; only cells that need quotes have them. */
    static String write(List<String> cells, String lineEnd) {
        return cells.stream().map(CsvRows::cell).collect(Collectors.joining(",")) + lineEnd;
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
