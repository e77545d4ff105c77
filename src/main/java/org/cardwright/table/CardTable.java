package org.cardwright.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.sheet.Grid;
import org.cardwright.sheet.GridCell;
import org.cardwright.sheet.GridRow;
import org.cardwright.sheet.SheetBook;
import org.cardwright.sheet.SheetException;
import org.cardwright.sheet.SheetReader;

/** A table of cards that comes back: which sheets and columns it still has, and what was exported into it. */
public final class CardTable {
    private static final int ABOVE = 5;

    private final String name;
    private final SheetBook book;
    private final Map<TableSheets.Sheet, Grid> grids = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private Optional<Exported> exported = Optional.empty();
    private Optional<Map<String, List<LineCells>>> exportedCourses = Optional.empty();

    /** A row that names a card. */
    record Keyed(String file, GridRow row) {}

    /**
     * The texts of cards that were exported.
     *
     * @param cells by the card's name as rows have it, each as its cell has it
     * @param stamps which text was exported, by the same name
     */
    record Exported(Map<String, Map<TableColumn, String>> cells, Map<String, String> stamps) {}

    private CardTable(String name, SheetBook book) {
        this.name = name;
        this.book = book;
    }

    /**
     * Reads a table that was exported before, whatever was done to it since; sheets are known by their columns.
     *
     * @param name what the user knows the file by
     * @throws SheetException if it is no such table, in the user's words
     */
    public static CardTable read(String name, byte[] bytes) throws SheetException {
        return read(name, SheetReader.open(name, bytes));
    }

    static CardTable read(String name, SheetBook book) throws SheetException {
        CardTable file = new CardTable(name, book);
        for (String sheet : file.book.names()) {
            Grid first = file.book.grid(sheet).orElseThrow();
            // A person may have put a title above the names of the columns.
            Grid grid = IntStream.range(0, what(first).isPresent() ? 0 : Math.min(ABOVE, first.rows().size()))
                    .mapToObj(first::headedBy).filter(below -> what(below).isPresent()).findFirst().orElse(first);
            Optional<TableSheets.Sheet> what = what(grid);
            if (what.isPresent() && !file.grids.containsKey(what.get())) {
                file.grids.put(what.get(), grid);
            } else if (what.isEmpty() || what.get() != TableSheets.Sheet.COURSES) {
                file.ignored.add(sheet);
            }
        }
        if (file.grids.keySet().stream().noneMatch(sheet -> sheet.ordinal() <= TableSheets.Sheet.LINES.ordinal())) {
            throw new SheetException(Strings.get("table.none", name, TableSheets.file()));
        }
        if (file.format() > TableSheets.FORMAT) {
            throw new SheetException(Strings.get("table.newer", name));
        }
        return file;
    }

    private static Optional<TableSheets.Sheet> what(Grid grid) {
        boolean file = grid.column(TableSheets.file()) >= 0;
        boolean position = grid.column(TableSheets.position()) >= 0;
        if (file && position && grid.column(TableSheets.text()) >= 0) {
            return Optional.of(TableSheets.Sheet.ITEMS);
        }
        if (file && position && TableSheets.coursePieces().stream().anyMatch(piece -> grid.column(piece) >= 0)) {
            return Optional.of(TableSheets.Sheet.LINES);
        }
        if (file && TableColumn.ALL.stream().anyMatch(column -> grid.column(column.heading()) >= 0)) {
            return Optional.of(TableSheets.Sheet.CARDS);
        }
        return !file && grid.header().containsAll(TableSheets.coursePieces()) ? Optional.of(TableSheets.Sheet.COURSES)
                : grid.header().equals(TableSheets.about().stream().map(column -> column.name()).toList())
                ? Optional.of(TableSheets.Sheet.ABOUT) : Optional.empty();
    }

    private int format() {
        return Optional.ofNullable(grids.get(TableSheets.Sheet.ABOUT)).stream().flatMap(about -> about.rows().stream())
                .filter(row -> row.cell(0).text().equals(Strings.get("table.about.format")))
                .map(row -> row.cell(1).text()).filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt)
                .findFirst().orElse(TableSheets.FORMAT);
    }

    public String name() {
        return name;
    }

    Optional<Grid> grid(TableSheets.Sheet sheet) {
        return Optional.ofNullable(grids.get(sheet));
    }

    /** The rows of a sheet that name a card, and those that do not. */
    List<Keyed> rows(TableSheets.Sheet sheet) {
        Optional<Grid> grid = grid(sheet);
        int file = grid.map(found -> found.column(TableSheets.file())).orElse(-1);
        return grid.stream().flatMap(found -> found.rows().stream()).map(row -> new Keyed(row.cell(file).text().strip()
                .replace('\\', '/'), row)).toList();
    }

    /** Where the columns of the sheet of cards are that are still there. */
    Map<TableColumn, Integer> columns() {
        Map<TableColumn, Integer> columns = new LinkedHashMap<>();
        grid(TableSheets.Sheet.CARDS).ifPresent(grid -> TableColumn.ALL.forEach(column -> {
            int at = grid.column(column.heading());
            if (at >= 0) {
                columns.put(column, at);
            }
        }));
        return columns;
    }

    /** The columns that were exported and are gone, and those that were added, in words. */
    List<String> about() {
        List<String> notes = new ArrayList<>();
        for (TableSheets.Sheet sheet : List.of(TableSheets.Sheet.CARDS, TableSheets.Sheet.ITEMS, TableSheets.Sheet.LINES)) {
            Optional<Grid> grid = grid(sheet);
            if (grid.isEmpty()) {
                // Comma separated values are one sheet by themselves, named as the file: nothing is missing.
                if (!book.names().equals(List.of(name))) {
                    notes.add(Strings.get("table.missing.sheet", sheet.label()));
                }
                continue;
            }
            Set<String> wanted = new LinkedHashSet<>((sheet == TableSheets.Sheet.CARDS ? TableSheets.cards()
                    : sheet == TableSheets.Sheet.ITEMS ? TableSheets.items() : TableSheets.lines()).stream()
                    .map(column -> column.name()).toList());
            List<String> missing = wanted.stream().filter(column -> grid.get().column(column) < 0).toList();
            List<String> header = grid.get().header();
            // Of two columns with one name the first counts.
            List<String> added = IntStream.range(0, header.size()).filter(at -> !header.get(at).isEmpty()
                    && (grid.get().column(header.get(at)) != at || !header.get(at).equalsIgnoreCase(TableSheets.stamp())
                    && wanted.stream().noneMatch(header.get(at)::equalsIgnoreCase))).mapToObj(header::get).toList();
            if (!missing.isEmpty()) {
                notes.add(Strings.get("table.missing.columns", sheet.label(), missing.size(), listed(missing)));
            }
            if (!added.isEmpty()) {
                notes.add(Strings.get("table.added.columns", sheet.label(), added.size(), listed(added)));
            }
        }
        if (!ignored.isEmpty()) {
            notes.add(Strings.get("table.added.sheets", ignored.size(), listed(ignored)));
        }
        return notes;
    }

    /** Some names in a sentence; what is left of many is counted. */
    static String listed(List<String> names) {
        int shown = names.size() > 12 ? 10 : names.size();
        String first = String.join(", ", names.subList(0, shown));
        return shown == names.size() ? first : Strings.get("table.and-more", first, names.size() - shown);
    }

    /** What was exported; nothing where the sheet of it is gone, as in comma separated values. */
    synchronized Exported exported() throws SheetException {
        if (exported.isPresent()) {
            return exported.get();
        }
        Map<String, Map<TableColumn, String>> cells = new HashMap<>();
        Map<String, String> stamps = new HashMap<>();
        Optional<Grid> grid = book.grid(TableSheets.EXPORTED);
        if (grid.isPresent()) {
            Map<TableColumn, Integer> columns = TableColumn.ALL.stream().collect(Collectors.toMap(column -> column,
                    column -> grid.get().column(column.heading())));
            int file = grid.get().column(TableSheets.file());
            int stamp = grid.get().column(TableSheets.stamp());
            for (GridRow row : grid.get().rows()) {
                stamps.put(row.cell(file).text(), row.cell(stamp).text());
                cells.put(row.cell(file).text(), columns.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        column -> row.cell(column.getValue()).text())));
            }
        }
        exported = Optional.of(new Exported(cells, stamps));
        return exported.get();
    }

    /** The course lines that were exported of each card; read when the first card is asked for. */
    synchronized Map<String, List<LineCells>> exportedCourses() throws SheetException {
        if (exportedCourses.isEmpty()) {
            Map<String, TreeMap<Integer, LineCells>> lines = new HashMap<>();
            Optional<Grid> grid = book.grid(TableSheets.EXPORTED_COURSES);
            for (GridRow row : grid.stream().flatMap(found -> found.rows().stream()).toList()) {
                position(row.cell(1)).ifPresent(at -> lines.computeIfAbsent(row.cell(0).text(), _ -> new TreeMap<>())
                        .put(at, new LineCells(row.cell(2).text(), Stream.of(3, 4, 5).map(i -> row.cell(i).text())
                                .toList(), true)));
            }
            exportedCourses = Optional.of(lines.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    card -> List.copyOf(card.getValue().values()))));
        }
        return exportedCourses.get();
    }

    /** A place in a list, from 1; none where a cell names none. */
    static Optional<Integer> position(GridCell cell) {
        String text = cell.text().strip();
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** The kind of item that a row is about. */
    static Optional<ItemKind> kind(GridCell cell) {
        return Stream.of(ItemKind.values()).filter(kind -> TableExport.kindName(kind).equalsIgnoreCase(cell.text()
                .strip())).findFirst();
    }
}
