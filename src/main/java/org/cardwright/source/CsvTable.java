package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;
import org.cardwright.site.SourceNames;
import org.cardwright.text.SourceText;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** A table of comma separated values with the places of its cells. */
final class CsvTable implements TextTable {
    private final SourceText source;
    private final List<CsvCells.Row> rows;
    private final SourceTable table;

    private CsvTable(SourceText source, List<CsvCells.Row> rows, SourceTable table) {
        this.source = source;
        this.rows = rows;
        this.table = table;
    }

    /** Reads any text; what is wrong with it is among the problems of the table. */
    static CsvTable read(String file, SourceText source) {
        CsvCells.Read read = CsvCells.read(source.text());
        List<String> columns = read.rows().isEmpty() ? List.of()
                : read.rows().getFirst().cells().stream().map(CsvCells.Cell::text).toList();
        List<CsvCells.Row> rows = read.rows().isEmpty() ? List.of() : read.rows().subList(1, read.rows().size());
        List<SourceProblem> problems = new ArrayList<>(read.problems());
        if (source.byteOrderMark()) {
            problems.add(problem(1, Strings.get("source.mark"), false));
        }
        if (!columns.containsAll(SourceNames.NEEDED)) {
            problems.add(problem(1, Strings.get("source.csv.columns", SourceNames.NEEDED.stream()
                    .filter(name -> !columns.contains(name)).collect(Collectors.joining(", "))), true));
        }
        List<SourceRow> said = new ArrayList<>();
        for (CsvCells.Row row : rows) {
            if (row.cells().size() != columns.size()) {
                problems.add(problem(row.line(), Strings.get("source.csv.ragged", columns.size(), row.cells().size()),
                        true));
            }
            Map<String, SourceValue> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
                values.put(columns.get(i), SourceValue.words(row.cells().get(i).text()));
            }
            said.add(new SourceRow(said.size(), row.line(), values));
        }
        return new CsvTable(source, rows, new SourceTable(SourceKind.COURSES, file, columns, said, problems));
    }

    private static SourceProblem problem(int line, String text, boolean blocks) {
        return new SourceProblem(SourceKind.COURSES, line, text, blocks);
    }

    @Override
    public SourceTable table() {
        return table;
    }

    @Override
    public SourceText text() {
        return source;
    }

    @Override
    public CsvTable with(List<TableEdit> edits) {
        TextTable.writable(table);
        SplicePlan plan = new SplicePlan();
        for (TableEdit edit : edits) {
            switch (edit) {
                case TableEdit.SetCell set -> set(plan, set);
                case TableEdit.AddRow add -> plan.add(added(add));
                case TableEdit.RemoveRow gone -> plan.add(removed(gone.row(), edits.contains(
                        new TableEdit.RemoveRow(gone.row() - 1))));
            }
        }
        return read(table.file(), source.with(plan.applyTo(source.text())));
    }

    private void set(SplicePlan plan, TableEdit.SetCell set) {
        CsvCells.Cell cell = rows.get(set.row()).cells().get(table.columns().indexOf(set.column()));
        if (!cell.text().equals(set.value().text())) {
            boolean kept = quoted(cell) && !CsvCells.needsQuotes(cell.text());
            plan.add(new Splice(cell.place(), CsvCells.written(set.value().text(), kept || quotesAll())));
        }
    }

    private boolean quoted(CsvCells.Cell cell) {
        return !cell.place().isEmpty() && source.text().charAt(cell.place().start()) == CsvCells.QUOTE;
    }

    /** Whether the file has quotes around all that is said, as some programs write it. */
    private boolean quotesAll() {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.text().isEmpty())
                .allMatch(this::quoted);
    }

    private Splice added(TableEdit.AddRow add) {
        int place = add.after() < 0 ? rows.isEmpty() ? source.text().length() : rows.getFirst().start()
                : rows.get(add.after()).end();
        String row = table.columns().stream().map(name -> CsvCells.written(add.values()
                .getOrDefault(name, SourceValue.EMPTY).text(), !rows.isEmpty() && quotesAll()))
                .collect(Collectors.joining(","));
        boolean open = place == source.text().length() && !source.text().endsWith("\n");
        return new Splice(place, place, open ? lineEnd() + row : row + lineEnd());
    }

    /** @param before whether the row before goes too, and its line end with it */
    private Splice removed(int index, boolean before) {
        CsvCells.Row row = rows.get(index);
        boolean open = !before && row.end() == source.text().length() && !source.text().endsWith("\n");
        int start = open ? row.start() - lineEnd().length() : row.start();
        return new Splice(new Span(start, row.end()), "");
    }

    private String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * The text with empty cells behind each row that is shorter than the heading, as a later form of the file has
     * them; the same text if there are none.
     */
    SourceText padded() {
        SplicePlan plan = new SplicePlan();
        for (CsvCells.Row row : rows) {
            int missing = table.columns().size() - row.cells().size();
            int end = row.cells().getLast().place().end();
            if (missing > 0) {
                plan.add(new Splice(end, end, ",".repeat(missing)));
            }
        }
        return source.with(plan.applyTo(source.text()));
    }
}
