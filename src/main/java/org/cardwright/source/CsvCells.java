package org.cardwright.source;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.i18n.Strings;
import org.cardwright.text.Span;

/**
 * Reads comma separated values so that each cell keeps its place in the text. What the site's own reader refuses is
 * read as far as it can be and told: an open quote, a quote within a cell, lines that end in a lone carriage return.
 */
final class CsvCells {
    static final char QUOTE = '"';

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int at;
    private int line = 1;

    /**
     * A cell.
     *
     * @param place where it is, with its quotes
     */
    record Cell(String text, Span place) {}

    /**
     * A row that is not empty.
     *
     * @param line where it begins, from 1
     * @param end behind its line end
     */
    record Row(List<Cell> cells, int line, int start, int end) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** All rows but empty lines, and what is wrong with them. */
    record Read(List<Row> rows, List<SourceProblem> problems) {}

    private CsvCells(String text) {
        this.text = text;
    }

    static Read read(String text) {
        CsvCells reader = new CsvCells(text);
        while (reader.at < text.length()) {
            reader.row();
        }
        return new Read(List.copyOf(reader.rows), List.copyOf(reader.problems));
    }

    private void row() {
        int begun = line;
        int start = at;
        cells.clear();
        for (boolean more = true; more;) {
            cell();
            more = is(',');
            at += more ? 1 : 0;
        }
        if (is('\r')) {
            at++;
            if (!is('\n')) {
                tell(line, Strings.get("source.csv.returns"));
            }
        }
        at += is('\n') ? 1 : 0;
        line++;
        if (cells.size() > 1 || !cells.getFirst().place().isEmpty()) {
            rows.add(new Row(cells, begun, start, at));
        }
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void cell() {
        int start = at;
        int begun = line;
        StringBuilder said = new StringBuilder();
        if (is(QUOTE)) {
            at++;
            quoted(said, begun);
        }
        int closed = at;
        boolean extra = false;
        while (at < text.length() && ",\n\r".indexOf(text.charAt(at)) < 0) {
            extra |= closed > start || is(QUOTE);
            said.append(text.charAt(at++));
        }
        if (extra) {
            tell(begun, Strings.get("source.csv.quote"));
        }
        cells.add(new Cell(said.toString(), new Span(start, at)));
    }

    private void quoted(StringBuilder said, int begun) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == QUOTE && !is(QUOTE)) {
                return;
            }
            at += c == QUOTE ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            said.append(c);
        }
        tell(begun, Strings.get("source.csv.open-quote"));
    }

    private void tell(int where, String what) {
        problems.add(new SourceProblem(SourceKind.COURSES, where, what, true));
    }

    /** A cell's text as it is written. */
    static String written(String text, boolean quoted) {
        return quoted || needsQuotes(text) ? QUOTE + text.replace("\"", "\"\"") + QUOTE : text;
    }

    static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == QUOTE || c == '\n' || c == '\r');
    }
}
