package org.cardwright.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.edit.CardId;

/** Finds a course again whose title, provider or link was changed: it is the one that its lines name now. */
public final class Reworded {
    private final Set<CourseKey> present = new HashSet<>();
    private final Map<Place, CourseKey> fresh = new HashMap<>();

    private record Place(CardId card, int index) {
        static Place of(Occurrence line) {
            return new Place(line.card(), line.index());
        }
    }

    public Reworded(List<CatalogCourse> before, List<CatalogCourse> now) {
        Set<CourseKey> known = new HashSet<>();
        before.forEach(course -> known.add(course.key()));
        for (CatalogCourse course : now) {
            present.add(course.key());
            if (!known.contains(course.key())) {
                course.occurrences().forEach(line -> fresh.put(Place.of(line), course.key()));
            }
        }
    }

    /** The key of the course as it is now; its own where nothing else is known. */
    public CourseKey of(CatalogCourse course) {
        return present.contains(course.key()) ? course.key() : course.occurrences().stream().map(Place::of)
                .filter(fresh::containsKey).map(fresh::get).findFirst().orElse(course.key());
    }
}
