package org.cardwright.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;
import org.cardwright.site.SourceNames;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The workbook that the site's tables are exported from. A change is made in the XML of its tab: formats, widths, other
 * tabs and all else stay as they are, byte for byte where they are packed.
 */
public final class Workbook {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Map<SourceKind, List<String>> HEADINGS = Map.of(
            SourceKind.CARDS, List.of(SourceNames.SERIES, SourceNames.COMPETENCY),
            SourceKind.TEXTS, List.of(SourceNames.TEXT_OF, SourceNames.behaviors(1)),
            SourceKind.COURSES, List.of(SourceNames.TITLE, SourceNames.competency(1)));

    private final String name;
    private final WorkbookParts parts;
    private final Map<SourceKind, Tab> tabs = new EnumMap<>(SourceKind.class);

    /**
     * A tab with a table.
     *
     * @param part the file within the workbook that it is in
     * @param columns the columns by their names, from 0
     * @param rows the rows of the tab that the table's rows are in, from 1
     */
    private record Tab(String part, Map<String, Integer> columns, List<Integer> rows, SourceTable table) {}

    private Workbook(String name, WorkbookParts parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Reads a workbook with the three tabs, which are known by their headings.
     *
     * @param name what the user knows it by
     * @throws IOException if it is not a workbook, is protected by a password, or lacks a tab; in the user's words
     */
    public static Workbook read(String name, byte[] bytes) throws IOException {
        Workbook book = new Workbook(name, WorkbookParts.read(bytes));
        try (ReadableWorkbook readable = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : readable.getSheets().toList()) {
                book.read(sheet);
            }
        } catch (ExcelReaderException wrong) {
            throw new IOException(Strings.get("source.book.unreadable"), wrong);
        }
        for (SourceKind kind : SourceKind.values()) {
            if (!book.tabs.containsKey(kind)) {
                throw new IOException(Strings.get("source.book.tab", name, String.join(", ", HEADINGS.get(kind))));
            }
        }
        return book;
    }

    private void read(Sheet sheet) throws IOException {
        List<Row> rows = sheet.read();
        for (int i = 0; i < Math.min(rows.size(), 10); i++) {
            Map<String, Integer> columns = columns(rows.get(i));
            Optional<SourceKind> kind = HEADINGS.entrySet().stream().filter(heading -> columns.keySet()
                    .containsAll(heading.getValue())).map(Map.Entry::getKey).findFirst();
            if (kind.isPresent() && !tabs.containsKey(kind.get())) {
                tabs.put(kind.get(), tab(kind.get(), sheet, columns, rows.subList(i + 1, rows.size())));
                return;
            }
        }
    }

    /** Columns without a name are called as the site's export calls them: by nothing, and by their number. */
    private static Map<String, Integer> columns(Row heading) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        int unnamed = 0;
        for (int i = 0; i < heading.getCellCount(); i++) {
            String name = said(heading.getOptionalCell(i)).text();
            columns.putIfAbsent(!name.isEmpty() ? name : unnamed++ == 0 ? "" : "__" + (unnamed - 1), i);
        }
        return columns;
    }

    private Tab tab(SourceKind kind, Sheet sheet, Map<String, Integer> columns, List<Row> rows) throws IOException {
        String part = parts.sheet(sheet.getId());
        List<SourceRow> said = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Row row : rows) {
            Map<String, SourceValue> values = new LinkedHashMap<>();
            columns.forEach((column, i) -> values.put(column, said(row.getOptionalCell(i))));
            if (values.values().stream().anyMatch(value -> !value.text().isEmpty())) {
                said.add(new SourceRow(said.size(), row.getRowNum(), values));
                numbers.add(row.getRowNum());
            }
        }
        List<SourceProblem> problems = new ArrayList<>();
        for (String cell : SheetXml.read(parts.text(part)).formulas()) {
            int row = Integer.parseInt(cell.replaceAll("\\D", ""));
            if (numbers.contains(row) && columns.containsValue(SheetXml.column(cell))) {
                problems.add(new SourceProblem(kind, row, Strings.get("source.book.formula", cell), true));
            }
        }
        problems.addAll(kind == SourceKind.COURSES ? List.of() : SourceDuplicates.of(kind, said));
        String file = name + ", " + sheet.getName();
        return new Tab(part, columns, numbers, new SourceTable(kind, file, List.copyOf(columns.keySet()), said, problems));
    }

    private static SourceValue said(Optional<Cell> cell) {
        if (cell.isEmpty() || cell.get().getRawValue() == null) {
            return SourceValue.EMPTY;
        }
        return cell.get().getType() == CellType.NUMBER ? new SourceValue.Digits(cell.get().getRawValue())
                : SourceValue.words(ESCAPE.matcher(cell.get().getText()).replaceAll(found -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16)))));
    }

    /** The tables of the workbook. */
    public SiteSources sources() {
        return new SiteSources(new SheetTable(this, SourceKind.CARDS), new SheetTable(this, SourceKind.TEXTS),
                new SheetTable(this, SourceKind.COURSES));
    }

    public String name() {
        return name;
    }

    SourceTable table(SourceKind kind) {
        return tabs.get(kind).table();
    }

    /** The whole file. */
    public byte[] bytes() {
        return parts.bytes();
    }

    /** The workbook with changes; a row is added behind all others, and one that goes is emptied. */
    Workbook with(Map<SourceKind, List<TableEdit>> edits) {
        Map<String, String> changed = new TreeMap<>();
        try {
            for (Map.Entry<SourceKind, List<TableEdit>> some : edits.entrySet()) {
                Tab tab = tabs.get(some.getKey());
                TextTable.writable(tab.table());
                changed.putAll(changed(tab, some.getValue()));
            }
            return changed.isEmpty() ? this : read(name, parts.with(changed));
        } catch (IOException wrong) {
            throw new IllegalStateException("a workbook that was read cannot be read again", wrong);
        }
    }

    private Map<String, String> changed(Tab tab, List<TableEdit> edits) throws IOException {
        String xml = parts.text(tab.part());
        SheetXml places = SheetXml.read(xml);
        SheetWriter writer = new SheetWriter(xml, places);
        int added = 0;
        for (TableEdit edit : edits) {
            switch (edit) {
                case TableEdit.SetCell set -> set(writer, tab, set);
                case TableEdit.RemoveRow gone -> tab.columns().keySet().forEach(column -> set(writer, tab,
                        new TableEdit.SetCell(gone.row(), column, SourceValue.EMPTY)));
                case TableEdit.AddRow add -> {
                    added++;
                    writer.append(add.values().entrySet().stream().filter(cell -> tab.columns().containsKey(cell
                            .getKey())).collect(Collectors.toMap(cell -> tab.columns().get(cell.getKey()),
                            Map.Entry::getValue)));
                }
            }
        }
        Map<String, String> changed = new HashMap<>(Map.of(tab.part(), writer.result()));
        if (added > 0) {
            changed.putAll(parts.longerTables(tab.part(), places.rows().lastKey(), added));
        }
        return changed;
    }

    private static void set(SheetWriter writer, Tab tab, TableEdit.SetCell set) {
        SourceValue old = tab.table().rows().get(set.row()).value(set.column()).orElse(SourceValue.EMPTY);
        if (!old.equals(set.value())) {
            writer.set(tab.rows().get(set.row()), tab.columns().get(set.column()), set.value());
        }
    }
}
