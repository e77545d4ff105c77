package org.cardwright.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.cardwright.i18n.Strings;

/** Collects what is to be said of cells, so that many cells of one column with one trouble are one sentence. */
final class TableNotes {
    private static final int SHOWN = 5;

    private final Map<Place, Rows> damages = new TreeMap<>();
    private final List<String> others = new ArrayList<>();

    private record Place(TableCells.Damage damage, String column) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int first = damage.compareTo(other.damage);
            return first == 0 ? column.compareTo(other.column) : first;
        }
    }

    private static final class Rows {
        private final TreeSet<Integer> numbers = new TreeSet<>();
        private String sample = "";
    }

    /** A cell that a spreadsheet had changed by itself; from any thread. */
    synchronized void damage(TableCells.Damage damage, String column, int row, String text) {
        Rows rows = damages.computeIfAbsent(new Place(damage, column), _ -> new Rows());
        if (rows.numbers.isEmpty() || row < rows.numbers.first()) {
            rows.sample = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("–");
        }
        rows.numbers.add(row);
    }

    /** Anything else; from any thread. */
    synchronized void say(String note) {
        others.add(note);
    }

    /** All of it in sentences. */
    synchronized List<String> all() {
        List<String> all = new ArrayList<>(others);
        damages.forEach((place, rows) -> all.add(Strings.get("table.damage." + place.damage().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'), place.column(), rows.sample, rows(rows.numbers))));
        return all;
    }

    /** "row 5", "rows 5, 7, and 30 more". */
    static String rows(TreeSet<Integer> numbers) {
        List<String> first = numbers.stream().limit(SHOWN).map(String::valueOf).toList();
        String text = String.join(", ", first);
        return Strings.get("table.rows", numbers.size(), numbers.size() <= SHOWN ? text
                : Strings.get("table.and-more", text, numbers.size() - SHOWN));
    }
}
