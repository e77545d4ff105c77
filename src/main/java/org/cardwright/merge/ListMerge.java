package org.cardwright.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Merges two changed lists item by item; what one side changed is taken, what both changed alike too. */
final class ListMerge<T> {
    /** Decides on one item that both sides changed; empty leaves it in dispute. */
    interface Finer<T> {
        Optional<T> merge(T base, T ours, T theirs);
    }

    /** What becomes of what is not the same on both sides. */
    interface Dispute<T> {
        /** A stretch that both sides changed, each in another way. */
        List<T> settle(int at, List<T> base, List<T> ours, List<T> theirs);

        /** Whether an item that only the other side changed, added or removed is taken as it has it. */
        default boolean takes(String at, Optional<T> ours, Optional<T> theirs) {
            return true;
        }
    }

    /**
     * A merged list.
     *
     * @param agreed what both sides agree on then: all that is in what was taken and in what was decided, nothing else
     */
    record Merged<T>(List<T> merged, List<T> agreed) {}

    /** A stretch of the old list and what one side has in its place. */
    record Change(int start, int end, int newStart, int newEnd) {}

    private final List<T> base;
    private final List<T> ours;
    private final List<T> theirs;
    private final Finer<T> finer;
    private final Dispute<T> dispute;
    private final List<T> merged = new ArrayList<>();
    private final List<T> agreed = new ArrayList<>();

    private ListMerge(List<T> base, List<T> ours, List<T> theirs, Finer<T> finer, Dispute<T> dispute) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.finer = finer;
        this.dispute = dispute;
    }

    static <T> Merged<T> merge(List<T> base, List<T> ours, List<T> theirs, Finer<T> finer, Dispute<T> dispute) {
        return new ListMerge<>(base, ours, theirs, finer, dispute).run();
    }

    /** Puts two lists together of which nobody knows how they came to differ: each stretch that differs is in dispute. */
    static <T> Merged<T> choose(List<T> ours, List<T> theirs, Dispute<T> dispute) {
        List<T> merged = new ArrayList<>();
        int at = 0;
        for (Change change : changes(theirs, ours)) {
            merged.addAll(theirs.subList(at, change.start()));
            merged.addAll(dispute.settle(change.start(), List.of(), ours.subList(change.newStart(), change.newEnd()),
                    theirs.subList(change.start(), change.end())));
            at = change.end();
        }
        merged.addAll(theirs.subList(at, theirs.size()));
        return new Merged<>(merged, theirs);
    }

    private Merged<T> run() {
        List<Change> left = new ArrayList<>(changes(base, ours));
        List<Change> right = new ArrayList<>(changes(base, theirs));
        int at = 0;
        while (!left.isEmpty() || !right.isEmpty()) {
            Change first = earlier(left, right);
            add(base.subList(at, first.start()), base.subList(at, first.start()));
            int start = first.start();
            int end = first.end();
            List<Change> mine = new ArrayList<>();
            List<Change> other = new ArrayList<>();
            boolean more = true;
            while (more) {
                more = false;
                while (!left.isEmpty() && touches(left.getFirst(), start, end, mine, other)) {
                    end = Math.max(end, left.getFirst().end());
                    more = mine.add(left.removeFirst());
                }
                while (!right.isEmpty() && touches(right.getFirst(), start, end, mine, other)) {
                    end = Math.max(end, right.getFirst().end());
                    more = other.add(right.removeFirst());
                }
            }
            settle(start, base.subList(start, end), slice(ours, mine, start, end), slice(theirs, other, start, end));
            at = end;
        }
        add(base.subList(at, base.size()), base.subList(at, base.size()));
        return new Merged<>(merged, agreed);
    }

    private void add(List<T> both, List<T> common) {
        merged.addAll(both);
        agreed.addAll(common);
    }

    private static Change earlier(List<Change> left, List<Change> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right.getFirst() : left.getFirst();
        }
        Change a = left.getFirst();
        Change b = right.getFirst();
        return b.start() < a.start() || b.start() == a.start() && b.end() < a.end() ? b : a;
    }

    /** Insertions at one place meet, and so do stretches that share an item; neighbors do not. */
    private static boolean touches(Change next, int start, int end, List<?> mine, List<?> other) {
        boolean first = mine.isEmpty() && other.isEmpty() && next.start() == start && next.end() == end;
        boolean bothInserted = start == end && next.start() == start && next.end() == end;
        return first || bothInserted || next.start() < end && next.end() > start;
    }

    private List<T> slice(List<T> side, List<Change> changes, int start, int end) {
        if (changes.isEmpty()) {
            return base.subList(start, end);
        }
        Change first = changes.getFirst();
        Change last = changes.getLast();
        return side.subList(first.newStart() - (first.start() - start), last.newEnd() + (end - last.end()));
    }

    private void settle(int at, List<T> old, List<T> mine, List<T> other) {
        if (other.equals(mine)) {
            add(other, other);
        } else if (mine.equals(old)) {
            List<T> taken = taken(at, old, other);
            add(taken, taken);
        } else if (other.equals(old)) {
            add(mine, old);
        } else if (old.isEmpty()) {
            inserted(at, mine, other);
        } else if (old.size() > 1 && old.size() == mine.size() && old.size() == other.size()) {
            for (int i = 0; i < old.size(); i++) {
                settle(at + i, old.subList(i, i + 1), mine.subList(i, i + 1), other.subList(i, i + 1));
            }
        } else {
            boolean single = old.size() == 1 && mine.size() == 1 && other.size() == 1;
            Optional<T> fine = single ? finer.merge(old.getFirst(), mine.getFirst(), other.getFirst())
                    : Optional.empty();
            if (fine.isEmpty()) {
                add(dispute.settle(at, old, mine, other), other);
            } else if (dispute.takes(Integer.toString(at), Optional.of(mine.getFirst()), fine)) {
                add(List.of(fine.get()), other);
            } else {
                add(mine, old);
            }
        }
    }

    private void inserted(int at, List<T> mine, List<T> other) {
        List<T> taken = new ArrayList<>();
        for (int i = 0; i < other.size(); i++) {
            T item = other.get(i);
            if (mine.contains(item) || dispute.takes(at + "+" + i, Optional.empty(), Optional.of(item))) {
                taken.add(item);
            }
        }
        Set<T> all = new LinkedHashSet<>(mine);
        all.addAll(taken);
        add(List.copyOf(all), taken);
    }

    /** What only the other side changed, item by item. */
    private List<T> taken(int at, List<T> old, List<T> other) {
        List<T> taken = new ArrayList<>();
        for (int i = 0; i < Math.max(old.size(), other.size()); i++) {
            Optional<T> was = i < old.size() ? Optional.of(old.get(i)) : Optional.empty();
            Optional<T> now = i < other.size() ? Optional.of(other.get(i)) : Optional.empty();
            String place = was.isPresent() ? Integer.toString(at + i) : at + "+" + i;
            (was.equals(now) || dispute.takes(place, was, now) ? now : was).ifPresent(taken::add);
        }
        return taken;
    }

    static <T> List<Change> changes(List<T> from, List<T> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            int fromStart = i;
            int toStart = j;
            while ((i < from.size() || j < to.size()) && !(i < from.size() && j < to.size()
                    && from.get(i).equals(to.get(j)))) {
                if (j == to.size() || i < from.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromStart || j > toStart) {
                changes.add(new Change(fromStart, i, toStart, j));
            }
            while (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                i++;
                j++;
            }
        }
        return changes;
    }
}
