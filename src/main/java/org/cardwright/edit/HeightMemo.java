package org.cardwright.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Remembers the heights that a pane computed for given widths until its layout is invalid. The toolkit itself does not
 * where heights follow from widths, and asks each pane several times per pane around it: without this, a form of nested
 * panes takes time exponential in its depth.
 */
public final class HeightMemo {
    private final Map<Double, Double> heights = new HashMap<>();

    /** The height at a width: as it was computed, or computed now. */
    public double of(double width, DoubleUnaryOperator compute) {
        Double known = heights.get(width);
        if (known == null) {
            known = compute.applyAsDouble(width);
            heights.put(width, known);
        }
        return known;
    }

    /** The layout is invalid. */
    public void clear() {
        heights.clear();
    }
}
