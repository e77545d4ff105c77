package org.cardwright.edit;

import java.util.List;
import java.util.function.BiPredicate;

import com.github.difflib.DiffUtils;

/**
 * A place where two lists differ; everything between two such places is in both.
 *
 * @param from where the place begins in the first list
 * @param gone what only the first list has there
 * @param at where it begins in the second list
 * @param come what only the second list has there
 */
public record ListDiff<T>(int from, List<T> gone, int at, List<T> come) {
    public ListDiff {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** The places in their order; as much as possible counts as in both lists. */
    public static <T> List<ListDiff<T>> of(List<T> before, List<T> after) {
        return of(before, after, Object::equals);
    }

    /** The places where elements differ by some other meaning of the word. */
    public static <T> List<ListDiff<T>> of(List<T> before, List<T> after, BiPredicate<? super T, ? super T> same) {
        return DiffUtils.diff(before, after, same::test).getDeltas().stream()
                .map(delta -> new ListDiff<>(delta.getSource().getPosition(), delta.getSource().getLines(),
                        delta.getTarget().getPosition(), delta.getTarget().getLines()))
                .toList();
    }

    /** How many pairs of elements it takes to show what stands for what. */
    public int size() {
        return Math.max(gone.size(), come.size());
    }
}
