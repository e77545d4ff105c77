package org.cardwright.source;

import java.util.Comparator;
import java.util.List;

/** Finds a key's place in a sorted stretch in growing strides from a hint, with the comparisons of the script engine. */
final class EngineSearch<T> {
    private final Comparator<? super T> order;

    EngineSearch(Comparator<? super T> order) {
        this.order = order;
    }

    /** How many elements of the stretch come before the key if that goes before its equals. */
    int before(List<T> in, T key, int start, int length, int hint) {
        return search(in, key, start, length, hint, true);
    }

    /** How many elements of the stretch come before the key if that goes behind its equals. */
    int behind(List<T> in, T key, int start, int length, int hint) {
        return search(in, key, start, length, hint, false);
    }

    private int search(List<T> in, T key, int start, int length, int hint, boolean before) {
        boolean up = precedes(in.get(start + hint), key, before);
        int most = up ? length - hint : hint + 1;
        int near = 0;
        int far = 1;
        while (far < most && precedes(in.get(start + (up ? hint + far : hint - far)), key, before) == up) {
            near = far;
            far = (far << 1) + 1;
        }
        far = Math.min(far, most);
        int low = up ? hint + near + 1 : hint - far + 1;
        int high = up ? hint + far : hint - near;
        while (low < high) {
            int middle = low + (high - low >> 1);
            if (precedes(in.get(start + middle), key, before)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The engine asks in another direction for each of the two, which an inconsistent comparison answers differently. */
    private boolean precedes(T element, T key, boolean before) {
        return before ? order.compare(element, key) < 0 : order.compare(key, element) >= 0;
    }
}
