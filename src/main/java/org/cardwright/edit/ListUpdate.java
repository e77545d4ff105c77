package org.cardwright.edit;

import java.util.List;

/** Brings one list to the content of another by touching only the lines between their common beginning and end. */
public final class ListUpdate {
    /** So many lines are exchanged one by one, which keeps what is selected; for more it would take too long. */
    private static final int EACH = 500;

    private ListUpdate() {}

    /**
     * Which lines of a list stay when it becomes another one.
     *
     * @param first so many at the beginning
     * @param last so many at the end
     */
    public record Kept(int first, int last) {
        /** Compares two lists; takes long for very long ones. */
        public static <T> Kept between(List<T> from, List<T> to) {
            int most = Math.min(from.size(), to.size());
            int first = 0;
            while (first < most && from.get(first).equals(to.get(first))) {
                first++;
            }
            int last = 0;
            while (last < most - first && from.get(from.size() - 1 - last).equals(to.get(to.size() - 1 - last))) {
                last++;
            }
            return new Kept(first, last);
        }
    }

    public static <T> void update(List<T> target, List<T> source) {
        update(target, source, Kept.between(target, source));
    }

    /** The same where the two were compared before. */
    static <T> void update(List<T> target, List<T> source, Kept kept) {
        int both = Math.min(target.size(), source.size()) - kept.last();
        int gone = target.size() - kept.last() - both;
        int come = source.size() - kept.last() - both;
        if (both - kept.first() > EACH || gone > EACH || come > EACH && kept.last() > 0) {
            // Lists that are observed take the lines of a part away, or put them in between, one by one.
            target.clear();
            target.addAll(source);
            return;
        }
        for (int i = kept.first(); i < both; i++) {
            target.set(i, source.get(i));
        }
        target.subList(both, target.size() - kept.last()).clear();
        target.addAll(both, source.subList(both, source.size() - kept.last()));
    }
}
