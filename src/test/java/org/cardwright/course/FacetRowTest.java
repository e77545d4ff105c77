package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class FacetRowTest {
    private static List<String> hosts(Map<String, Integer> counts, CourseFilter filter, Set<CourseFacet> unfolded) {
        SortedMap<String, Integer> sorted = new TreeMap<>(counts);
        var shown = new NarrowedCatalog(List.of(), Map.of(CourseFacet.HOST, sorted), 9, 9);
        return FacetRow.of(shown, filter, unfolded).stream().filter(row -> row.facet() == CourseFacet.HOST)
                .map(row -> switch (row) {
                    case FacetRow.Heading heading -> heading.narrows() ? "narrowed" : "all";
                    case FacetRow.Value value -> value.value() + value.count() + (value.chosen() ? "!" : "");
                    case FacetRow.More more -> "+" + more.others();
                }).toList();
    }

    private static final Map<String, Integer> MANY = Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7,
            "h", 8);

    @Test
    void theMostFrequentValuesStandFirstAndTheOthersAreFolded() {
        assertEquals(List.of("all", "h8", "g7", "f6", "e5", "d4", "c3", "+2"), hosts(MANY, CourseFilter.ALL, Set.of()));
        assertEquals(List.of("all", "h8", "g7", "f6", "e5", "d4", "c3", "b2", "a1", "+2"),
                hosts(MANY, CourseFilter.ALL, Set.of(CourseFacet.HOST)));
    }

    @Test
    void aChosenValueIsInSightWhateverItsCount() {
        CourseFilter filter = CourseFilter.ALL.with(CourseFacet.HOST, Set.of("a", "z"));
        assertEquals(List.of("narrowed", "h8", "g7", "f6", "e5", "d4", "c3", "a1!", "z0!", "+3"),
                hosts(MANY, filter, Set.of()));
    }

    @Test
    void oneValueMoreIsNotFolded() {
        assertEquals(7, hosts(Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1), CourseFilter.ALL, Set.of())
                .size());
        assertEquals(8, hosts(Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1, "g", 1), CourseFilter.ALL,
                Set.of()).size());
    }
}
