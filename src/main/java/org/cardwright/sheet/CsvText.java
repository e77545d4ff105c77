package org.cardwright.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Comma separated values that spreadsheets open: with a byte order mark, without which Excel takes them for another
 * encoding; lines end as in RFC 4180; no cell can be taken for a formula.
 */
public final class CsvText implements AutoCloseable {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    /** Begins with the names of the columns. */
    public CsvText(List<String> header) {
        text.write('\uFEFF');
        row(header);
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CellText::inert).toList());
    }

    /** The whole file. */
    public String text() {
        close();
        return text.toString();
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
    }
}
