package org.cardwright.edit;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The elements of a list that a person selects: one alone, one more or less, or all from the first one up to another. */
public final class Chosen<E> {
    private final List<E> all;
    private final Consumer<E> changed;
    private final Set<E> chosen = new LinkedHashSet<>();
    private int anchor = -1;
    private int end = -1;

    /**
     * Nothing is selected yet.
     *
     * @param all the elements in their order
     * @param changed is told of each element that was selected or is no longer
     */
    public Chosen(List<E> all, Consumer<E> changed) {
        this.all = all;
        this.changed = changed;
    }

    /** Whether an element is selected. */
    public boolean has(E element) {
        return chosen.contains(element);
    }

    /** How many are selected. */
    public int size() {
        return chosen.size();
    }

    /** Selects up to an element, or one more or less, or it alone; false if it is none of the list. */
    public boolean choose(E element, boolean upTo, boolean another) {
        int index = all.indexOf(element);
        if (index < 0) {
            return false;
        }
        if (upTo && anchor >= 0) {
            extend(index);
            return true;
        }
        if (!another) {
            clear();
        }
        anchor = index;
        end = index;
        if (!chosen.remove(element)) {
            chosen.add(element);
        }
        changed.accept(element);
        return true;
    }

    /** Selects one more in a direction, or at first the element itself. */
    public void step(E from, int by) {
        int at = all.indexOf(from);
        if (at >= 0 && chosen.isEmpty()) {
            anchor = at;
            extend(at);
        } else if (at >= 0) {
            extend(Math.clamp(end + by, 0, all.size() - 1));
        }
    }

    private void extend(int to) {
        end = to;
        List<E> before = List.copyOf(chosen);
        chosen.clear();
        chosen.addAll(all.subList(Math.min(anchor, to), Math.max(anchor, to) + 1));
        before.forEach(changed);
        chosen.forEach(changed);
    }

    /** Ends the selection, also where elements came or went. */
    public void clear() {
        List<E> before = List.copyOf(chosen);
        chosen.clear();
        before.forEach(changed);
        anchor = -1;
    }

    /** What is selected, in the order of the list; the given one where nothing is. */
    public List<E> orElse(E element) {
        return chosen.isEmpty() ? List.of(element)
                : chosen.stream().sorted(Comparator.comparingInt(all::indexOf)).toList();
    }
}
