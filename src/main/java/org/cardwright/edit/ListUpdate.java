package org.cardwright.edit;

import java.util.List;

/** Brings one list to the content of another by touching only the lines between their common beginning and end. */
public final class ListUpdate {
    /** So many lines are exchanged one by one, which keeps what is selected; for more it would take too long. */
    private static final int EACH = 500;

    private ListUpdate() {}

    public static <T> void update(List<T> target, List<T> source) {
        int most = Math.min(target.size(), source.size());
        int prefix = 0;
        while (prefix < most && target.get(prefix).equals(source.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix
                && target.get(target.size() - 1 - suffix).equals(source.get(source.size() - 1 - suffix))) {
            suffix++;
        }
        int both = most - suffix;
        if (both - prefix > EACH) {
            // Lists that are observed take the lines of a part away one by one.
            target.clear();
            target.addAll(source);
            return;
        }
        for (int i = prefix; i < both; i++) {
            target.set(i, source.get(i));
        }
        target.subList(both, target.size() - suffix).clear();
        target.addAll(both, source.subList(both, source.size() - suffix));
    }
}
