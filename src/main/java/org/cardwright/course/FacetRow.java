package org.cardwright.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One line of the facets. */
public sealed interface FacetRow {
    /** How many values a facet shows until it is unfolded. */
    int FEW = 6;

    CourseFacet facet();

    /** Whether another row stands for the same, whatever it counts. */
    default boolean same(FacetRow other) {
        return getClass() == other.getClass() && facet() == other.facet()
                && !(this instanceof Value value && !value.value().equals(((Value) other).value()));
    }

    /** The name of a facet. */
    record Heading(CourseFacet facet, boolean narrows) implements FacetRow {}

    /** A value with the number of courses that have it. */
    record Value(CourseFacet facet, String value, int count, boolean chosen) implements FacetRow {}

    /** Unfolds the other values, or folds them again. */
    record More(CourseFacet facet, int others, boolean unfolded) implements FacetRow {}

    /** The lines for what is shown; a chosen value is among them even where no course is left that has it. */
    static List<FacetRow> of(NarrowedCatalog shown, CourseFilter filter, Set<CourseFacet> unfolded) {
        List<FacetRow> rows = new ArrayList<>();
        for (CourseFacet facet : CourseFacet.values()) {
            Set<String> chosen = filter.values(facet);
            Map<String, Integer> counts = new TreeMap<>(shown.counts().getOrDefault(facet, noCounts()));
            chosen.forEach(value -> counts.putIfAbsent(value, 0));
            List<Value> values = counts.entrySet().stream()
                    .map(entry -> new Value(facet, entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
                    .sorted(Comparator.comparingInt(Value::count).reversed()).toList();
            rows.add(new Heading(facet, !chosen.isEmpty()));
            boolean all = unfolded.contains(facet);
            int few = values.size() == FEW + 1 ? values.size() : FEW;
            Set<Value> first = new HashSet<>(values.subList(0, Math.min(few, values.size())));
            values.stream().filter(value -> all || value.chosen() || first.contains(value)).forEach(rows::add);
            if (values.size() > few) {
                rows.add(new More(facet, values.size() - few, all));
            }
        }
        return rows;
    }

    private static SortedMap<String, Integer> noCounts() {
        return new TreeMap<>();
    }
}
