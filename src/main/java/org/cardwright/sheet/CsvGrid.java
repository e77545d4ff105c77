package org.cardwright.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads values that are separated by tabs, semicolons or commas, whichever the text has. */
final class CsvGrid {
    /** The first line by which Excel is told what separates. */
    private static final Pattern SAID = Pattern.compile("^\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("\\r\\n?|\\n");
    private static final int LONGEST = 1 << 26;
    private static final int LOOKED_AT = 20;

    private CsvGrid() {}

    /** A file, whose rows have the numbers that a spreadsheet shows: lines within a cell do not count. */
    static Grid read(String name, String text) {
        List<GridRow> rows = new ArrayList<>();
        int within = 0;
        for (GridRow row : lines(text)) {
            rows.add(new GridRow(row.number() - within, row.cells()));
            within += row.cells().stream().mapToInt(cell -> (int) BREAK.matcher(cell.text()).results().count()).sum();
        }
        return Grid.of(name, rows);
    }

    /** A text, whose rows have the numbers of the lines in which they begin. */
    static Grid pasted(String text) {
        return Grid.of("", lines(text));
    }

    private static List<GridRow> lines(String text) {
        Matcher said = SAID.matcher(text);
        return said.find() ? rows(text.substring(said.end()), said.group(1).charAt(0), 1, Integer.MAX_VALUE)
                : rows(text, separator(text), 0, Integer.MAX_VALUE);
    }

    /** What gives the most columns in most of the first rows; a tab and a semicolon before a comma. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char separator : new char[] {'\t', ';', ','}) {
            List<GridRow> first = rows(text, separator, 0, LOOKED_AT);
            int columns = first.isEmpty() ? 0 : first.getFirst().cells().size();
            long alike = first.stream().filter(row -> row.cells().size() == columns).count();
            if (columns > 1 && alike * 2 > first.size() && columns > most) {
                best = separator;
                most = columns;
            }
        }
        return best;
    }

    private static List<GridRow> rows(String text, char separator, int before, int limit) {
        // With a quote that is never closed all that follows would be one cell: then quotes are letters.
        boolean quotes = text.chars().filter(c -> c == '"').count() % 2 == 0;
        try {
            return rows(text, separator, quotes ? '"' : '\0', before, limit);
        } catch (CsvParseException strayQuote) {
            return rows(text, separator, '\0', before, limit);
        }
    }

    private static List<GridRow> rows(String text, char separator, char quote, int before, int limit) {
        List<GridRow> rows = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().fieldSeparator(separator).quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true).maxBufferSize(LONGEST).detectBomHeader(false).ofCsvRecord(text)) {
            if (rows.size() == limit) {
                break;
            }
            rows.add(new GridRow((int) record.getStartingLineNumber() + before, record.getFields().stream()
                    .map(GridCell::of).toList()));
        }
        return rows;
    }
}
