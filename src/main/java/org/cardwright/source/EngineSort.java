package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts as the script engine that runs the site's generator does, comparison by comparison: a merge sort of natural runs.
 * The generator's comparison never calls two titles equal, so that the order of equal ones depends on which pairs are
 * compared, and how often; a sort of the library would give another one.
 */
final class EngineSort<T> {
    private static final int WHOLE = 64;

    private record Run(int start, int length) {}

    private final Comparator<? super T> order;
    private final List<T> work;
    private final List<Run> runs = new ArrayList<>();
    private final EngineMerge<T> merge;

    private EngineSort(List<T> work, Comparator<? super T> order) {
        this.work = work;
        this.order = order;
        merge = new EngineMerge<>(work, order);
    }

    /** The elements in the engine's order; the comparison need not be a consistent one. */
    static <T> List<T> sorted(List<T> elements, Comparator<? super T> order) {
        List<T> work = new ArrayList<>(elements);
        if (work.size() > 1) {
            new EngineSort<>(work, order).sort();
        }
        return work;
    }

    private void sort() {
        int least = leastRun(work.size());
        for (int start = 0; start < work.size();) {
            int length = naturalRun(start);
            if (length < least) {
                int forced = Math.min(least, work.size() - start);
                insert(start, start + length, start + forced);
                length = forced;
            }
            runs.add(new Run(start, length));
            balance();
            start += length;
        }
        while (runs.size() > 1) {
            int at = runs.size() - 2;
            mergeAt(at > 0 && length(at - 1) < length(at + 1) ? at - 1 : at);
        }
    }

    /** Shorter runs are filled up to this; short lists are one run. */
    private static int leastRun(int size) {
        int rest = size;
        int odd = 0;
        while (rest >= WHOLE) {
            odd |= rest & 1;
            rest >>= 1;
        }
        return rest + odd;
    }

    /** The length of the run that begins here, rising when this returns. */
    private int naturalRun(int start) {
        int at = start + 1;
        if (at == work.size()) {
            return 1;
        }
        boolean falls = order.compare(work.get(at), work.get(at - 1)) < 0;
        at++;
        while (at < work.size() && order.compare(work.get(at), work.get(at - 1)) < 0 == falls) {
            at++;
        }
        if (falls) {
            Collections.reverse(work.subList(start, at));
        }
        return at - start;
    }

    /** Puts each element from {@code from} on at its place among those before it, found by halving. */
    private void insert(int start, int from, int end) {
        for (int next = from == start ? start + 1 : from; next < end; next++) {
            T element = work.get(next);
            int low = start;
            int high = next;
            while (low < high) {
                int middle = low + (high - low >> 1);
                if (order.compare(element, work.get(middle)) < 0) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            Collections.rotate(work.subList(low, next + 1), 1);
        }
    }

    /** Merges until the lengths of the waiting runs fall at least as fast as Fibonacci numbers. */
    private void balance() {
        while (runs.size() > 1) {
            int at = runs.size() - 2;
            if (!falling(at + 1) || !falling(at)) {
                mergeAt(length(at - 1) < length(at + 1) ? at - 1 : at);
            } else if (length(at) <= length(at + 1)) {
                mergeAt(at);
            } else {
                return;
            }
        }
    }

    private boolean falling(int at) {
        return at < 2 || length(at - 2) > length(at - 1) + length(at);
    }

    private int length(int at) {
        return runs.get(at).length();
    }

    private void mergeAt(int at) {
        Run first = runs.get(at);
        Run second = runs.remove(at + 1);
        runs.set(at, new Run(first.start(), first.length() + second.length()));
        merge.merge(first.start(), first.length(), second.length());
    }
}
