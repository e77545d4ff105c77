package org.cardwright.sheet;

import java.io.IOException;
import java.util.List;

import org.cardwright.i18n.Strings;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** A sheet in the making: a heading that stays in sight, with a filter, and rows. */
public final class BookSheet implements AutoCloseable {
    /** Rows below the last one that offer their choices too, for new ones. */
    private static final int SPARE = 500;
    private static final int AT_ONCE = 100;
    private static final String GRAY = "EDEDED";
    private static final String TEXT = "@";

    private final BookWriter book;
    private final Worksheet sheet;
    private final List<BookColumn> columns;
    private int next = 1;
    private boolean filter = true;

    BookSheet(BookWriter book, Worksheet sheet, List<BookColumn> columns) {
        this.book = book;
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            BookColumn column = columns.get(i);
            sheet.value(0, i, BookCell.escaped(column.name()));
            sheet.width(i, column.width());
            if (column.use() == BookColumn.Use.HIDDEN) {
                sheet.hideColumn(i);
            }
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().verticalAlignment("top").wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    /** Leaves the heading without its filter. */
    public BookSheet unfiltered() {
        filter = false;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells texts and numbers, one for each column; a text that no cell could hold is cut off
     */
    public void row(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Number number -> sheet.value(next, i, number);
                case String text when text.isEmpty() -> { }
                case Object text -> sheet.value(next, i, BookCell.escaped(CellText.fitting(text.toString())));
            }
            style(i);
        }
        next++;
        if (next % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void style(int column) {
        switch (columns.get(column).use()) {
            case EDITED -> sheet.style(next, column).format(TEXT).wrapText(true).verticalAlignment("top").set();
            case READ -> sheet.style(next, column).fillColor(GRAY).wrapText(true).verticalAlignment("top").set();
            case HIDDEN -> sheet.style(next, column).format(TEXT).set();
        }
    }

    @Override
    public void close() throws IOException {
        boolean edited = columns.stream().anyMatch(column -> column.use() == BookColumn.Use.EDITED);
        for (int i = 0; edited && i < columns.size(); i++) {
            validate(i);
        }
        if (filter) {
            sheet.setAutoFilter(0, 0, Math.max(1, next - 1), columns.size() - 1);
        }
        sheet.finish();
    }

    private void validate(int i) {
        BookColumn column = columns.get(i);
        if (column.use() != BookColumn.Use.EDITED && next > 1) {
            // Not by protecting the sheet, with which a spreadsheet would not sort its rows.
            sheet.range(1, i, next - 1, i).validateWithFormula("FALSE").errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(Strings.get("app.name")).error(Strings.get("sheet.read-only")).showErrorMessage(true);
        } else if (!column.choices().isEmpty()) {
            sheet.range(1, i, next - 1 + SPARE, i).validateWithList(book.choices(column.choices()))
                    .errorStyle(DataValidationErrorStyle.WARNING).errorTitle(Strings.get("app.name"))
                    .error(Strings.get("sheet.other-choice")).showErrorMessage(true);
        }
    }
}
