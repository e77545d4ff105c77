package org.cardwright.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts texts, to tell what most cards say. */
final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts a text; an empty one says nothing. */
    void add(String text) {
        if (!text.isEmpty()) {
            counts.merge(text, 1, Integer::sum);
        }
    }

    /** What most say; of equally frequent texts the first in the alphabet. */
    Optional<String> most() {
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    List<String> texts() {
        return List.copyOf(counts.keySet());
    }
}
