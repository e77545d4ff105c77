package org.cardwright.course;

import java.util.Optional;
import java.util.Set;

/**
 * How a change of courses is made, whatever it changes.
 *
 * @param modernize whether changed lines take on the newest shape
 * @param merge whether lines that would repeat another of their card go
 * @param only the courses whose lines it changes; empty for all
 */
public record CourseOptions(boolean modernize, boolean merge, Optional<Set<CourseKey>> only) {
    public CourseOptions {
        only = only.map(Set::copyOf);
    }

    /** The change, made like that. */
    public BulkChange of(BulkChange change) {
        BulkChange all = change.modernizing(modernize).merging(merge);
        return only.map(all::only).orElse(all);
    }
}
