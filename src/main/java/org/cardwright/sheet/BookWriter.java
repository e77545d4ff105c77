package org.cardwright.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook whose cells are texts and numbers, never formulas. Rows are packed as they come, so that the memory
 * does not grow with them but with their different texts.
 */
public final class BookWriter implements AutoCloseable {
    /** The sheet of what cells offer, which no menu of a spreadsheet shows. */
    private static final String CHOICES = "Choices";

    private final BufferedOutputStream out;
    private final Workbook book;
    private final Map<List<String>, Range> ranges = new HashMap<>();
    private Optional<Worksheet> choices = Optional.empty();

    /** Does not close the stream. */
    public BookWriter(OutputStream out, String program) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        book = new Workbook(this.out, program, null);
    }

    /** Begins a sheet; the one before must be closed. */
    public BookSheet sheet(String name, List<BookColumn> columns) {
        return new BookSheet(this, book.newWorksheet(name), columns);
    }

    /** Begins a sheet that no menu of a spreadsheet shows; the one before must be closed. */
    public BookSheet veryHidden(String name, List<BookColumn> columns) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        return new BookSheet(this, sheet, columns).unfiltered();
    }

    /** Where the texts that a cell offers are. */
    Range choices(List<String> texts) {
        return ranges.computeIfAbsent(texts, _ -> {
            Worksheet sheet = choices.orElseGet(() -> book.newWorksheet(CHOICES));
            sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
            choices = Optional.of(sheet);
            int column = ranges.size();
            for (int i = 0; i < texts.size(); i++) {
                sheet.value(i, column, BookCell.escaped(texts.get(i)));
            }
            return sheet.range(0, column, texts.size() - 1, column);
        });
    }

    @Override
    public void close() throws IOException {
        book.close();
        out.flush();
    }
}
