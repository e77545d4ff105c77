package org.cardwright.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cardwright.i18n.Strings;
import org.cardwright.text.Span;
import org.cardwright.text.SplicePlan;

/**
 * Reads a table of comma separated values so that each cell keeps its place in the text. What the site's own reader
 * refuses is refused: an open quote, a quote within a cell, rows of another length, lines that end in a lone carriage
 * return.
 */
final class CsvRows {
    private static final char QUOTE = '"';

    private final Path file;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int at;
    private int line = 1;

    /**
     * A cell.
     *
     * @param place where it stands, with its quotes
     */
    record Cell(String text, Span place) {}

    /** A row that is not empty. */
    record Row(List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    private CsvRows(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** All rows but empty lines; each is as long as the first. */
    static List<Row> read(Path file, String text) throws ExportException {
        return new CsvRows(file, text).rows();
    }

    private List<Row> rows() throws ExportException {
        while (at < text.length()) {
            int start = line;
            row();
            boolean empty = cells.size() == 1 && cells.getFirst().place().isEmpty();
            if (!empty && !rows.isEmpty() && rows.getFirst().cells().size() != cells.size()) {
                throw refused(start, Strings.get("export.sources.ragged", rows.getFirst().cells().size(),
                        cells.size()));
            }
            if (!empty) {
                rows.add(new Row(cells));
            }
            cells.clear();
        }
        return rows;
    }

    private void row() throws ExportException {
        for (boolean more = true; more;) {
            cell();
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length()) {
            at++;
            line++;
        }
    }

    private void cell() throws ExportException {
        int start = at;
        if (at < text.length() && text.charAt(at) == QUOTE) {
            quoted(start);
            return;
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == QUOTE) {
                throw refused(line, Strings.get("export.sources.quote"));
            }
            if (c == '\r') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    break;
                }
                throw refused(line, Strings.get("export.sources.returns"));
            }
            at++;
        }
        cells.add(new Cell(text.substring(start, at), new Span(start, at)));
    }

    private void quoted(int start) throws ExportException {
        int opened = line;
        at++;
        while (at < text.length() && (text.charAt(at) != QUOTE || at + 1 < text.length()
                && text.charAt(at + 1) == QUOTE)) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at += text.charAt(at) == QUOTE ? 2 : 1;
        }
        if (at >= text.length()) {
            throw refused(opened, Strings.get("export.sources.open-quote"));
        }
        at++;
        if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            throw refused(line, Strings.get("export.sources.quote"));
        }
        if (at < text.length() && text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
            throw refused(line, Strings.get("export.sources.returns"));
        }
        String inner = text.substring(start + 1, at - 1).replace("\"\"", "\"");
        cells.add(new Cell(inner, new Span(start, at)));
    }

    private ExportException refused(int where, String why) {
        return new ExportException(Strings.get("export.sources.unreadable", file.toString().replace('\\', '/'), where,
                why));
    }

    /** A cell's text as it is written; only one that needs quotes, or had them, has them. */
    static String cell(String text, boolean quoted) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain && !quoted ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Sets a cell; one that says it already stays as it is. */
    static void set(SplicePlan plan, Cell cell, String text, String table) {
        if (!cell.text().equals(text)) {
            boolean quoted = !cell.place().isEmpty() && table.charAt(cell.place().start()) == QUOTE;
            plan.add(new org.cardwright.text.Splice(cell.place(), cell(text, quoted)));
        }
    }
}
