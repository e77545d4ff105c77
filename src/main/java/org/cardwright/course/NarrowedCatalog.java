package org.cardwright.course;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The part of the catalog that a filter leaves.
 *
 * @param courses sorted by title
 * @param counts for each facet its values with the number of courses that choosing the value would show
 * @param total the number of courses without filter
 * @param cards the number of cards that hold one of the courses
 */
public record NarrowedCatalog(List<CatalogCourse> courses, Map<CourseFacet, SortedMap<String, Integer>> counts,
        int total, int cards) {
    /** Nothing. */
    public static final NarrowedCatalog NONE = new NarrowedCatalog(List.of(), Map.of(), 0, 0);

    public NarrowedCatalog {
        courses = List.copyOf(courses);
        counts = Map.copyOf(counts);
    }
}
