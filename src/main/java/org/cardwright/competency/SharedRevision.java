package org.cardwright.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of a text on one card, which can be made on other cards where the text was the same.
 *
 * @param before the items as they were
 * @param after the items as they are now
 */
public record SharedRevision(SharedKey key, List<String> before, List<String> after) {
    public SharedRevision {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether the two say the same. */
    public boolean isEmpty() {
        return SharedTexts.same(before, after);
    }

    /**
     * The items of another card with the same change: all of it where its items were the same, else that of the items
     * which it has too; empty where nothing of it was the same.
     */
    public Optional<List<String>> on(List<String> other) {
        if (SharedTexts.same(before, other)) {
            return isEmpty() ? Optional.empty() : Optional.of(after);
        }
        List<String> result = new ArrayList<>(other);
        for (Swap swap : swaps()) {
            int at = SharedTexts.indexOf(result, swap.old());
            if (at >= 0) {
                swap.by().ifPresentOrElse(text -> result.set(at, text), () -> result.remove(at));
            }
        }
        return SharedTexts.same(result, other) ? Optional.empty() : Optional.of(List.copyOf(result));
    }

    /** An item that another one took the place of, or none. */
    private record Swap(String old, Optional<String> by) {}

    /** Items that are new stand for those that went between the same neighbors, one for one. */
    private List<Swap> swaps() {
        List<Swap> swaps = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int old = 0;
        int now = 0;
        int[][] longest = longest();
        while (old < before.size() || now < after.size()) {
            boolean both = old < before.size() && now < after.size();
            if (both && SharedTexts.same(before.get(old), after.get(now))) {
                flush(gone, come, swaps);
                old++;
                now++;
            } else if (now == after.size() || both && longest[old + 1][now] >= longest[old][now + 1]) {
                gone.add(before.get(old++));
            } else {
                come.add(after.get(now++));
            }
        }
        flush(gone, come, swaps);
        return swaps;
    }

    private void flush(List<String> gone, List<String> come, List<Swap> swaps) {
        for (int i = 0; i < gone.size(); i++) {
            Optional<String> by = i < come.size() ? Optional.of(come.get(i)) : Optional.empty();
            // What only moved was not removed.
            if (by.isPresent() || !SharedTexts.holds(after, gone.get(i))) {
                swaps.add(new Swap(gone.get(i), by));
            }
        }
        gone.clear();
        come.clear();
    }

    private int[][] longest() {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = SharedTexts.same(before.get(i), after.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
