package org.cardwright.course;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.model.CourseText;

/**
 * What becomes of many courses at once.
 *
 * @param set what courses say from now on; a part that is empty stays as each line has it
 * @param removed those whose lines go
 * @param comingSoon those in whose place a placeholder comes, once on each card
 */
public record CourseRevision(Map<CourseKey, CourseText> set, Set<CourseKey> removed, Set<CourseKey> comingSoon,
        List<Addition> added) {
    public CourseRevision {
        set = Map.copyOf(set);
        removed = Set.copyOf(removed);
        comingSoon = Set.copyOf(comingSoon);
        added = List.copyOf(added);
    }

    /** A course that cards get which do not have it. */
    public record Addition(CourseText course, CourseScope on) {}
}
