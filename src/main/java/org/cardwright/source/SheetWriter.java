package org.cardwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.text.SourceText;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Changes cells in the XML of a tab: each keeps its format, and nothing else changes but the range that is used. */
final class SheetWriter {
    private static final Pattern ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}_");
    private static final Pattern RANGE = Pattern.compile(
            "(<(?:\\w+:)?(?:dimension|autoFilter|table)\\b[^<>]*?\\bref=\"\\$?[A-Z]+\\$?\\d+:\\$?[A-Z]+\\$?)(\\d+)\"");

    private final String xml;
    private final SheetXml places;
    private final SplicePlan plan = new SplicePlan();
    private final List<Splice> replaced = new ArrayList<>();
    private final Map<Integer, Map<Integer, String>> inserted = new TreeMap<>();
    private final List<String> appended = new ArrayList<>();

    SheetWriter(String xml, SheetXml places) {
        this.xml = xml;
        this.places = places;
    }

    /**
     * Sets a cell.
     *
     * @param row from 1
     * @param column from 0
     */
    void set(int row, int column, SourceValue value) {
        SheetXml.Row place = places.rows().get(row);
        SheetXml.Cell old = place.cells().get(column);
        if (old != null) {
            replaced.add(new Splice(old.place(), cell(row, column, old.style(), value)));
        } else {
            inserted.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell(row, column, Optional.empty(), value));
        }
    }

    /** Adds a row behind the last one, with the formats of its cells. */
    void append(Map<Integer, SourceValue> values) {
        int row = places.rows().lastKey() + 1 + appended.size();
        StringBuilder cells = new StringBuilder();
        TreeMap<Integer, SheetXml.Cell> above = places.rows().lastEntry().getValue().cells();
        TreeMap<Integer, SourceValue> all = new TreeMap<>(values);
        above.keySet().forEach(column -> all.putIfAbsent(column, SourceValue.EMPTY));
        all.forEach((column, value) -> cells.append(cell(row, column, Optional.ofNullable(above.get(column))
                .flatMap(SheetXml.Cell::style), value)));
        appended.add("<" + places.prefix() + "row r=\"" + row + "\">" + cells + "</" + places.prefix() + "row>");
    }

    /** The XML as it will be. */
    String result() {
        inserted.forEach((row, cells) -> insert(places.rows().get(row), cells));
        int last = places.rows().lastKey();
        int end = places.rows().lastEntry().getValue().place().end();
        if (!appended.isEmpty()) {
            plan.add(new Splice(end, end, String.join("", appended)));
        }
        // Where a cell is written before one that changes, it comes first.
        String changed = plan.addAll(replaced).applyTo(xml);
        return appended.isEmpty() ? changed : longer(changed, last, appended.size());
    }

    /** A range that ended with the last row ends with the new last row. */
    static String longer(String xml, int last, int by) {
        return RANGE.matcher(xml).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + (Integer.parseInt(found.group(2)) == last ? last + by : Integer.parseInt(found.group(2))) + "\""));
    }

    private void insert(SheetXml.Row row, Map<Integer, String> cells) {
        if (row.closed()) {
            plan.add(new Splice(row.end(), row.end() + 2, ">" + String.join("", cells.values()) + "</" + places.prefix()
                    + "row>"));
            return;
        }
        cells.forEach((column, cell) -> {
            Map.Entry<Integer, SheetXml.Cell> next = row.cells().higherEntry(column);
            int at = next == null ? row.end() : next.getValue().place().start();
            plan.add(new Splice(at, at, cell));
        });
    }

    private String cell(int row, int column, Optional<String> style, SourceValue value) {
        String prefix = places.prefix();
        String open = "<" + prefix + "c r=\"" + SheetXml.letters(column) + row + "\""
                + style.map(number -> " s=\"" + number + "\"").orElse("");
        String close = "</" + prefix + "c>";
        if (value.text().isEmpty()) {
            return open + "/>";
        }
        if (value instanceof SourceValue.Digits digits) {
            return open + "><" + prefix + "v>" + digits.text() + "</" + prefix + "v>" + close;
        }
        return open + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                + escaped(value.text()) + "</" + prefix + "t></" + prefix + "is>" + close;
    }

    /** A text as a workbook has it: what XML cannot hold, by its number. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        ESCAPED.matcher(SourceText.paired(text)).replaceAll(found -> "_x005F" + found.group()).chars().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\t', '\n' -> out.append((char) c);
                default -> out.append(c < ' ' ? String.format("_x%04X_", c) : String.valueOf((char) c));
            }
        });
        return out.toString();
    }
}
