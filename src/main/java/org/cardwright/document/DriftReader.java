package org.cardwright.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.html.BodyItem;

/** Puts the items of front matter and body side by side; those that say nearly the same share a row. */
final class DriftReader {
    private static final double ALIKE = 0.4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ItemTable table;
    private final List<Drift.Row> rows = new ArrayList<>();

    private DriftReader(ItemTable table) {
        this.table = table;
    }

    static Drift read(ItemTable table) {
        return new DriftReader(table).rows();
    }

    private Drift rows() {
        List<CardItem> frontOnly = new ArrayList<>();
        for (ItemGroup group : table.groups()) {
            for (CardItem item : group.items()) {
                if (item.body().isEmpty()) {
                    frontOnly.add(item);
                } else {
                    int place = item.front() >= 0 ? item.front() : rows.isEmpty() ? -1 : rows.getLast().place();
                    rows.add(new Drift.Row(group.level(), Optional.of(item.text()).filter(text -> item.front() >= 0),
                            item.body().map(BodyItem::text), place));
                }
            }
        }
        frontOnly.removeIf(this::pair);
        frontOnly.forEach(this::insert);
        return new Drift(table.kind(), rows);
    }

    /** Finds the item of the body that an item of the front matter is another wording of. */
    private boolean pair(CardItem front) {
        int best = -1;
        double score = ALIKE;
        for (int i = 0; i < rows.size(); i++) {
            Drift.Row row = rows.get(i);
            double likeness = row.front().isPresent() ? 0 : likeness(front.text(), row.body().orElseThrow());
            if (likeness >= score && (best < 0 || likeness > score)) {
                best = i;
                score = likeness;
            }
        }
        if (best >= 0) {
            Drift.Row row = rows.get(best);
            rows.set(best, new Drift.Row(row.level(), Optional.of(front.text()), row.body(), front.front()));
        }
        return best >= 0;
    }

    /** The share of words that two texts have in common. */
    private static double likeness(String a, String b) {
        Set<String> words = words(a);
        Set<String> both = words(b);
        int all = words.size() + both.size();
        both.retainAll(words);
        return all == 0 ? 0 : 2.0 * both.size() / all;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT).strip())));
    }

    /** Behind the item that stands before it in the front matter. */
    private void insert(CardItem front) {
        int at = -1;
        for (int i = 0; i < rows.size(); i++) {
            boolean before = rows.get(i).front().isPresent() && rows.get(i).place() < front.front();
            if (before && (at < 0 || rows.get(i).place() > rows.get(at).place())) {
                at = i;
            }
        }
        int level = rows.isEmpty() ? Edit.UNASSIGNED : rows.get(Math.max(0, at)).level();
        rows.add(at + 1, new Drift.Row(level, Optional.of(front.text()), Optional.empty(), front.front()));
    }
}
