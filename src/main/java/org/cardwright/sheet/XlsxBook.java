package org.cardwright.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook as Excel, LibreOffice and Google Sheets write it. */
final class XlsxBook implements SheetBook {
    private final String fileName;
    private final ReadableWorkbook book;
    private final BookParts parts;
    private final Map<String, String> texts = new HashMap<>();

    private XlsxBook(String fileName, ReadableWorkbook book, BookParts parts) {
        this.fileName = fileName;
        this.book = book;
        this.parts = parts;
    }

    static XlsxBook open(String fileName, byte[] bytes) throws SheetException {
        try {
            BookParts parts = new BookParts(bytes);
            Set<String> names = parts.names();
            if (names.contains("xl/workbook.bin")) {
                throw new SheetException(Strings.get("sheet.binary", fileName));
            }
            if (names.contains("content.xml")) {
                throw new SheetException(Strings.get("sheet.open-document", fileName));
            }
            if (names.stream().noneMatch(name -> name.startsWith("xl/"))) {
                throw new SheetException(Strings.get("sheet.unknown", fileName));
            }
            return new XlsxBook(fileName, new ReadableWorkbook(new ByteArrayInputStream(bytes),
                    new ReadingOptions(true, true)), parts);
        } catch (IOException | ExcelReaderException | IllegalStateException | IllegalArgumentException broken) {
            throw new SheetException(Strings.get("sheet.broken", fileName), broken);
        }
    }

    @Override
    public List<String> names() {
        return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).map(Sheet::getName)
                .toList();
    }

    @Override
    public Optional<Grid> grid(String name) throws SheetException {
        Optional<Sheet> sheet = book.getSheets().filter(some -> some.getName().equalsIgnoreCase(name)).findFirst();
        return sheet.isEmpty() ? Optional.empty() : Optional.of(read(sheet.get()));
    }

    private Grid read(Sheet sheet) throws SheetException {
        List<GridRow> rows = new ArrayList<>();
        try (var all = sheet.openStream()) {
            MergedCells merged = MergedCells.of(parts, sheet.getId());
            all.forEach(row -> rows.add(row(row, merged)));
        } catch (IOException | ExcelReaderException | IllegalStateException | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            throw new SheetException(Strings.get("sheet.broken", fileName), broken);
        }
        return Grid.of(sheet.getName(), rows);
    }

    private GridRow row(Row row, MergedCells merged) {
        List<GridCell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            Optional<String> with = merged.covering(row.getRowNum(), i);
            cells.add(with.isPresent() ? new GridCell("", GridCell.Kind.MERGED, with.get())
                    : cell == null ? GridCell.EMPTY : shared(BookCell.read(cell)));
        }
        return new GridRow(row.getRowNum(), cells);
    }

    /** What many cells say is one text. */
    private GridCell shared(GridCell cell) {
        return cell.kind() == GridCell.Kind.TEXT && cell.text().length() < 200
                ? new GridCell(texts.computeIfAbsent(cell.text(), text -> text), cell.kind(), cell.origin()) : cell;
    }
}
