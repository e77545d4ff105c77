package org.cardwright.text;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Searches that act at once, as the rows of a list: where two find the same letters, the one that stands first changes
 * them, and what one of them put there no other finds. For any thread.
 */
public final class SearchList {
    private final List<TextSearch> rows;
    private final SearchIndex index;

    public SearchList(List<TextSearch> rows) {
        this.rows = List.copyOf(rows);
        index = new SearchIndex(rows.stream().map(TextSearch::needs).toList());
    }

    /** Only these rows of it as one search, which may be one of very many. */
    public TextSearch only(BitSet wanted) {
        return wanted.isEmpty() ? TextSearch.NOTHING : new TextSearch(text -> {
            BitSet candidates = index.candidates(text);
            candidates.and(wanted);
            return candidates.isEmpty() ? TextSearch.NOTHING.matches(text) : new Hits(found(text, candidates));
        }, "");
    }

    /** All rows of it as one search. */
    public TextSearch all() {
        BitSet every = new BitSet();
        every.set(0, rows.size());
        return only(every);
    }

    private record Hit(Span span, String replacement, int row) {}

    private Iterable<Hit> found(String text, BitSet candidates) {
        TreeMap<Integer, Hit> taken = new TreeMap<>();
        for (int row = candidates.nextSetBit(0); row >= 0; row = candidates.nextSetBit(row + 1)) {
            TextSearch.Matches matches = rows.get(row).matches(text);
            for (Span span = matches.next(); span != null; span = matches.next()) {
                Map.Entry<Integer, Hit> before = taken.floorEntry(span.start());
                Integer next = taken.ceilingKey(span.start());
                boolean free = (before == null || before.getValue().span().end() <= span.start())
                        && (next == null || next >= Math.max(span.end(), span.start() + 1));
                if (free) {
                    taken.put(span.start(), new Hit(span, matches.replacement(), row));
                }
            }
        }
        return taken.values();
    }

    private static final class Hits implements TextSearch.Matches {
        private final Iterator<Hit> hits;
        private Hit last;

        Hits(Iterable<Hit> found) {
            hits = found.iterator();
        }

        @Override
        public Span next() {
            last = hits.hasNext() ? hits.next() : null;
            return last == null ? null : last.span();
        }

        @Override
        public String replacement() {
            return last.replacement();
        }

        @Override
        public int row() {
            return last.row();
        }
    }
}
