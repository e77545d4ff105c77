package org.cardwright.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one text that do not overlap; everything between them stays as it is. */
public final class SplicePlan {
    private final List<Splice> splices = new ArrayList<>();

    public SplicePlan add(Splice splice) {
        splices.add(splice);
        return this;
    }

    public SplicePlan addAll(List<Splice> more) {
        splices.addAll(more);
        return this;
    }

    public boolean isEmpty() {
        return splices.isEmpty();
    }

    /**
     * The text with all replacements made; those at the same place in the order they were added.
     *
     * @throws IllegalStateException if two of them overlap
     */
    public String applyTo(String text) {
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(Comparator.comparingInt(splice -> splice.range().start()));
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Splice splice : sorted) {
            if (splice.range().start() < at) {
                throw new IllegalStateException("overlapping replacements at " + splice.range());
            }
            out.append(text, at, splice.range().start()).append(splice.by());
            at = splice.range().end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
