package org.cardwright.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of many searches can find anything in a text at all, by three letters or digits that each of them needs:
 * of five hundred searches hardly any is left for a text.
 */
final class SearchIndex {
    private static final int LENGTH = 3;
    private static final int SIGNS = 36;
    private static final int ALL = SIGNS * SIGNS * SIGNS;
    /** Letters that an expression takes for i, k and s when upper and lower case are the same. */
    private static final String TAKEN = "\u0130\u0131\u017F\u212A";

    private final int size;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final int[] lists = new int[ALL];
    private final BitSet always = new BitSet();

    /** @param needs of each search the letters and digits without which it finds nothing */
    SearchIndex(List<String> needs) {
        size = needs.size();
        Map<Integer, Integer> counts = new HashMap<>();
        needs.forEach(need -> triples(need).forEach(triple -> counts.merge(triple, 1, Integer::sum)));
        rows.add(List.of());
        for (int row = 0; row < size; row++) {
            List<Integer> triples = triples(needs.get(row));
            if (triples.isEmpty()) {
                always.set(row);
                continue;
            }
            int rarest = triples.getFirst();
            for (int triple : triples) {
                rarest = counts.get(triple) < counts.get(rarest) ? triple : rarest;
            }
            if (lists[rarest] == 0) {
                lists[rarest] = rows.size();
                rows.add(new ArrayList<>());
            }
            rows.get(lists[rarest]).add(row);
        }
    }

    private static List<Integer> triples(String letters) {
        List<Integer> triples = new ArrayList<>();
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            triples.add((code(letters.charAt(i)) * SIGNS + code(letters.charAt(i + 1))) * SIGNS + code(letters.charAt(i + 2)));
        }
        return triples;
    }

    private static int code(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : c >= '0' && c <= '9' ? c - '0' + 26 : -1;
    }

    /** The searches that may find something in a text; no other does. */
    BitSet candidates(String text) {
        BitSet found = (BitSet) always.clone();
        int triple = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = code(c);
            if (code < 0) {
                run = 0;
                if (c > 127 && TAKEN.indexOf(c) >= 0) {
                    found.set(0, size);
                    return found;
                }
                continue;
            }
            run++;
            triple = (triple * SIGNS + code) % ALL;
            if (run >= LENGTH) {
                rows.get(lists[triple]).forEach(found::set);
            }
        }
        return found;
    }
}
