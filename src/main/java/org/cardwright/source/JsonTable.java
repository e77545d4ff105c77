package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** A list of entries in JSON with the places of their values. */
final class JsonTable implements TextTable {
    private final SourceText source;
    private final List<JsonPlaces.Entry> entries;
    private final SourceTable table;

    private JsonTable(SourceText source, List<JsonPlaces.Entry> entries, SourceTable table) {
        this.source = source;
        this.entries = entries;
        this.table = table;
    }

    /** Reads any text; what is wrong with it is among the problems of the table. */
    static JsonTable read(SourceKind kind, String file, SourceText source) {
        JsonPlaces.Read read = JsonPlaces.read(kind, source.text());
        List<SourceProblem> problems = new ArrayList<>(read.problems());
        if (source.byteOrderMark()) {
            problems.add(new SourceProblem(kind, 1, Strings.get("source.mark"), true));
        }
        Set<String> columns = new LinkedHashSet<>();
        List<SourceRow> rows = new ArrayList<>();
        for (JsonPlaces.Entry entry : read.entries()) {
            Map<String, SourceValue> values = new LinkedHashMap<>();
            entry.values().forEach((name, placed) -> values.put(name, placed.value()));
            columns.addAll(values.keySet());
            rows.add(new SourceRow(rows.size(), entry.line(), values));
        }
        problems.addAll(SourceDuplicates.of(kind, rows));
        return new JsonTable(source, read.entries(), new SourceTable(kind, file, List.copyOf(columns), rows, problems));
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
    public JsonTable with(List<TableEdit> edits) {
        TextTable.writable(table);
        SplicePlan plan = new SplicePlan();
        for (TableEdit edit : edits) {
            switch (edit) {
                case TableEdit.SetCell set -> set(plan, set);
                case TableEdit.AddRow add -> plan.add(added(add));
                case TableEdit.RemoveRow _ -> {
                }
            }
        }
        removed(plan, edits.stream().filter(TableEdit.RemoveRow.class::isInstance)
                .map(edit -> ((TableEdit.RemoveRow) edit).row()).sorted().toList());
        return read(table.kind(), table.file(), source.with(plan.applyTo(source.text())));
    }

    private void set(SplicePlan plan, TableEdit.SetCell set) {
        JsonPlaces.Entry entry = entries.get(set.row());
        JsonPlaces.Placed old = entry.values().get(set.column());
        if (old == null) {
            plan.add(behind(entry, set));
        } else if (!old.value().equals(set.value())) {
            plan.add(new Splice(old.place(), old.value() instanceof SourceValue.Words was
                    && set.value() instanceof SourceValue.Words now
                    ? JsonText.changed(old.place().of(source.text()), was.text(), now.text()) : written(set.value())));
        }
    }

    private static String written(SourceValue value) {
        return value instanceof SourceValue.Words words ? JsonText.quoted(words.text()) : value.text();
    }

    /** A value that an entry lacks, after its last one, with the space that is between its values. */
    private Splice behind(JsonPlaces.Entry entry, TableEdit.SetCell set) {
        int start = entry.place().start();
        List<JsonPlaces.Placed> values = List.copyOf(entry.values().values());
        int end = values.isEmpty() ? start + 1 : values.getLast().place().end();
        String space = values.isEmpty() ? "" : "," + source.text().substring(start + 1,
                source.text().indexOf('"', start));
        return new Splice(end, end, space + JsonText.quoted(set.column()) + ": " + written(set.value()));
    }

    /** An entry in the form of the one beside it. */
    private Splice added(TableEdit.AddRow add) {
        String text = source.text();
        if (entries.isEmpty()) {
            int open = text.indexOf('[') + 1;
            return new Splice(open, open, lineEnd() + "  " + entry(add.values()) + lineEnd());
        }
        JsonPlaces.Entry beside = entries.get(Math.max(0, add.after()));
        String made = like(beside, add.values());
        if (add.after() < 0) {
            return new Splice(beside.place().start(), beside.place().start(), made + between(0));
        }
        return new Splice(beside.place().end(), beside.place().end(), between(add.after()) + made);
    }

    /** What is between two entries: a comma and the line with its indent. */
    private String between(int index) {
        int start = entries.get(index).place().start();
        int from = source.text().lastIndexOf('\n', start) < 0 ? start : source.text().lastIndexOf('\n', start) + 1;
        String indent = source.text().substring(from, start);
        return indent.isBlank() && from > 0 ? "," + lineEnd() + indent : ", ";
    }

    private String entry(Map<String, SourceValue> values) {
        StringBuilder out = new StringBuilder("{");
        values.forEach((name, value) -> out.append(out.length() > 1 ? "," : "").append(lineEnd()).append("    ")
                .append(JsonText.quoted(name)).append(": ").append(written(value)));
        return out.append(lineEnd()).append("  }").toString();
    }

    private String like(JsonPlaces.Entry beside, Map<String, SourceValue> values) {
        SplicePlan plan = new SplicePlan();
        int start = beside.place().start();
        values.forEach((name, value) -> {
            if (!beside.values().containsKey(name)) {
                Splice more = behind(beside, new TableEdit.SetCell(0, name, value));
                plan.add(new Splice(more.range().shifted(-start), more.by()));
            }
        });
        beside.values().forEach((name, placed) -> plan.add(new Splice(placed.place().shifted(-start),
                written(values.getOrDefault(name, SourceValue.EMPTY)))));
        return plan.applyTo(beside.place().of(source.text()));
    }

    private String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** Each entry goes with the comma before it; the first ones that go, with the comma behind them. */
    private void removed(SplicePlan plan, List<Integer> gone) {
        int kept = -1;
        for (int i = 0; i < entries.size(); i++) {
            if (!gone.contains(i)) {
                kept = kept < 0 ? i : kept;
            } else if (kept >= 0) {
                plan.add(new Splice(new Span(entries.get(i - 1).place().end(), entries.get(i).place().end()), ""));
            } else {
                int end = i + 1 < entries.size() ? entries.get(i + 1).place().start() : entries.get(i).place().end();
                plan.add(new Splice(new Span(entries.get(i).place().start(), end), ""));
            }
        }
    }
}
