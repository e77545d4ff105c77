package org.cardwright.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges two lists of texts that began as one. */
public final class TextLists {
    private TextLists() {}

    /**
     * A merged list.
     *
     * @param disputed whether both sides changed the same text in different ways, so that one side had to win
     */
    public record Merged(List<String> list, boolean disputed) {}

    /** What either side changed, item by item; where both did in different ways, the side that wins. */
    public static Merged of(List<String> base, List<String> ours, List<String> theirs, Side wins) {
        List<Integer> disputes = new ArrayList<>();
        List<String> merged = ListMerge.merge(base, ours, theirs, (_, _, _) -> Optional.empty(),
                (at, _, mine, other) -> {
                    disputes.add(at);
                    return wins == Side.OURS ? mine : other;
                }).merged();
        return new Merged(List.copyOf(merged), !disputes.isEmpty());
    }
}
