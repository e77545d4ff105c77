package org.cardwright.merge;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.document.EditRefusedException;

/** Turns a list into another one by single steps, as few as the items that stay allow. */
final class ListSteps {
    private ListSteps() {}

    /** What can be done to the list; indexes count in the list as it is after the steps before. */
    interface Steps<T> {
        void set(int index, T item) throws EditRefusedException;

        void add(int index, T item) throws EditRefusedException;

        void remove(int index) throws EditRefusedException;
    }

    static <T> void toward(List<T> from, List<T> to, Steps<T> steps) throws EditRefusedException {
        List<Stretch<T>> stretches = stretches(from, to);
        int shift = 0;
        for (Stretch<T> stretch : stretches) {
            int at = stretch.at() + shift;
            int both = Math.min(stretch.old().size(), stretch.now().size());
            for (int i = 0; i < both; i++) {
                steps.set(at + i, stretch.now().get(i));
            }
            for (int i = stretch.old().size() - 1; i >= both; i--) {
                steps.remove(at + i);
            }
            for (int i = both; i < stretch.now().size(); i++) {
                steps.add(at + i, stretch.now().get(i));
            }
            shift += stretch.now().size() - stretch.old().size();
        }
    }

    private record Stretch<T>(int at, List<T> old, List<T> now) {}

    private static <T> List<Stretch<T>> stretches(List<T> from, List<T> to) {
        List<Stretch<T>> stretches = new ArrayList<>();
        ListMerge.changes(from, to).forEach(change -> stretches.add(new Stretch<>(change.start(),
                from.subList(change.start(), change.end()), to.subList(change.newStart(), change.newEnd()))));
        return stretches;
    }
}
