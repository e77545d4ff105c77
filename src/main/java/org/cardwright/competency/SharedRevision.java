package org.cardwright.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.ListDiff;

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
        for (ListDiff<String> change : ListDiff.of(before, after, SharedTexts::same)) {
            for (int i = 0; i < change.gone().size(); i++) {
                String old = change.gone().get(i);
                Optional<String> by = i < change.come().size() ? Optional.of(change.come().get(i)) : Optional.empty();
                // What only moved was not removed.
                if (by.isPresent() || !SharedTexts.holds(after, old)) {
                    swaps.add(new Swap(old, by));
                }
            }
        }
        return swaps;
    }
}
