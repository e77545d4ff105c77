package org.cardwright.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cardwright.edit.ListDiff;
import org.cardwright.site.SourceNames;

/**
 * Brings tables up to what others say, cell by cell: where a workbook is the truth, the site's files follow it. What
 * says the same already stays as it is, also where the workbook has a number and the file its digits with a sign.
 */
final class TableSync {
    private TableSync() {}

    /** The changes that make one site's tables say what another's say; none for a table that is the same. */
    static Map<SourceKind, List<TableEdit>> edits(SiteSources from, SiteSources to) {
        Map<SourceKind, List<TableEdit>> edits = new EnumMap<>(SourceKind.class);
        for (SourceKind kind : SourceKind.values()) {
            List<TableEdit> some = edits(from.table(kind), to.table(kind));
            if (!some.isEmpty()) {
                edits.put(kind, some);
            }
        }
        return edits;
    }

    private static List<TableEdit> edits(SourceTable from, SourceTable to) {
        List<TableEdit> edits = new ArrayList<>();
        int[] partners = new int[from.rows().size()];
        int shift = 0;
        int next = 0;
        for (ListDiff<List<String>> place : ListDiff.of(keys(from), keys(to))) {
            for (; next < place.from(); next++) {
                partners[next] = next + shift;
            }
            int pairs = Math.min(place.gone().size(), place.come().size());
            for (int i = 0; i < place.gone().size(); i++, next++) {
                partners[next] = i < pairs ? place.at() + i : -1;
            }
            for (int i = pairs; i < place.come().size(); i++) {
                edits.add(new TableEdit.AddRow(next - 1, known(from, to.rows().get(place.at() + i))));
            }
            shift += place.come().size() - place.gone().size();
        }
        for (; next < partners.length; next++) {
            partners[next] = next + shift;
        }
        IntStream.range(0, partners.length).forEach(i -> {
            if (partners[i] < 0) {
                edits.add(new TableEdit.RemoveRow(i));
            } else {
                edits.addAll(cells(from, from.rows().get(i), to.rows().get(partners[i])));
            }
        });
        return edits;
    }

    private static List<List<String>> keys(SourceTable table) {
        return table.rows().stream().map(row -> switch (table.kind()) {
            case CARDS -> List.of(row.text(SourceNames.SERIES), row.text(SourceNames.LEVEL),
                    row.text(SourceNames.COMPETENCY));
            case TEXTS -> List.of(row.text(SourceNames.TEXT_OF));
            case COURSES -> List.of(row.text(SourceNames.TITLE), row.text(SourceNames.PROVIDER),
                    row.text(SourceNames.LINK), row.text(SourceNames.competency(1)));
        }).toList();
    }

    private static Map<String, SourceValue> known(SourceTable table, SourceRow row) {
        Map<String, SourceValue> values = new LinkedHashMap<>();
        table.columns().forEach(column -> row.value(column).ifPresent(value -> values.put(column, value)));
        return values;
    }

    private static List<TableEdit> cells(SourceTable table, SourceRow old, SourceRow now) {
        List<TableEdit> edits = new ArrayList<>();
        known(table, now).forEach((column, value) -> {
            if (!same(old.value(column).orElse(SourceValue.EMPTY), value)) {
                edits.add(new TableEdit.SetCell(old.index(), column, value));
            }
        });
        return edits;
    }

    private static boolean same(SourceValue a, SourceValue b) {
        return a.equals(b) || a.text().equals(b.text()) && !(a instanceof SourceValue.Other)
                || amount(a).isPresent() && Objects.equals(amount(a), amount(b));
    }

    /** The number that a cell says, however it is written: {@code $1,295}, {@code 959.00}. */
    static Optional<BigDecimal> amount(SourceValue value) {
        String digits = value.text().replaceAll("[$, ]", "");
        boolean list = value instanceof SourceValue.Words && value.text().matches("\\d(,\\d)+");
        return !list && digits.matches("-?\\d{1,12}(\\.\\d{1,12})?") ? Optional.of(new BigDecimal(digits).stripTrailingZeros())
                : Optional.empty();
    }
}
