package org.cardwright.course;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.text.Folding;

/** A catalog made ready to be narrowed again and again, quickly also with many thousand courses; immutable. */
public final class CourseIndex {
    private final CourseCatalog catalog;
    private final List<Entry> entries;

    /** What is asked of a course time and again, worked out once. */
    private record Entry(CatalogCourse course, String text, Map<CourseFacet, Set<String>> values) {}

    private CourseIndex(CourseCatalog catalog, List<Entry> entries) {
        this.catalog = catalog;
        this.entries = entries;
    }

    public static CourseIndex of(CourseCatalog catalog) {
        return new CourseIndex(catalog, catalog.courses().parallelStream().map(course -> entry(catalog, course))
                .toList());
    }

    /** The index of a catalog that followed from this one; only courses that changed are looked at anew. */
    public CourseIndex with(CourseCatalog newer) {
        Map<CatalogCourse, Entry> known = new java.util.IdentityHashMap<>(entries.size());
        entries.forEach(entry -> known.put(entry.course(), entry));
        return new CourseIndex(newer, newer.courses().stream().map(course -> {
            Entry old = known.get(course);
            return old == null ? entry(newer, course) : old;
        }).toList());
    }

    private static Entry entry(CourseCatalog catalog, CatalogCourse course) {
        StringBuilder text = new StringBuilder();
        course.spellings().forEach(spelling -> text.append(spelling.text().title()).append('\n')
                .append(spelling.text().provider()).append('\n').append(spelling.text().url()).append('\n'));
        Map<CourseFacet, Set<String>> values = new EnumMap<>(CourseFacet.class);
        for (CourseFacet facet : CourseFacet.values()) {
            values.put(facet, catalog.values(course, facet));
        }
        return new Entry(course, Folding.readable(text.toString()), values);
    }

    public CourseCatalog catalog() {
        return catalog;
    }

    /**
     * The courses that a filter leaves. The counts of a facet leave its own choice out, so that they say what choosing
     * another of its values would show.
     *
     * @param linkState what is known of a link
     */
    public NarrowedCatalog narrowed(CourseFilter filter, UnaryOperator<String> linkState) {
        List<String> words = Folding.words(filter.words());
        Map<CourseFacet, SortedMap<String, Integer>> counts = new EnumMap<>(CourseFacet.class);
        for (CourseFacet facet : CourseFacet.values()) {
            counts.put(facet, new TreeMap<>());
        }
        List<CatalogCourse> found = entries.stream()
                .filter(entry -> words.stream().allMatch(entry.text()::contains))
                .filter(entry -> counted(entry, filter, linkState, counts)).map(Entry::course).toList();
        Set<CardId> cards = new HashSet<>();
        found.forEach(course -> course.occurrences().forEach(line -> cards.add(line.card())));
        return new NarrowedCatalog(found, counts, entries.size(), cards.size());
    }

    /** Whether no facet leaves the course out; where just one does, the course counts for that one. */
    private static boolean counted(Entry entry, CourseFilter filter, UnaryOperator<String> linkState,
            Map<CourseFacet, SortedMap<String, Integer>> counts) {
        Map<CourseFacet, Set<String>> values = new EnumMap<>(entry.values());
        values.put(CourseFacet.LINK_STATE, Set.of(linkState.apply(entry.course().url())));
        Set<CourseFacet> against = new HashSet<>();
        filter.chosen().forEach((facet, chosen) -> {
            if (values.get(facet).stream().noneMatch(chosen::contains)) {
                against.add(facet);
            }
        });
        if (against.size() < 2) {
            values.forEach((facet, texts) -> {
                if (against.isEmpty() || against.contains(facet)) {
                    texts.forEach(text -> counts.get(facet).merge(text, 1, Integer::sum));
                }
            });
        }
        return against.isEmpty();
    }

    /** The filter without values that no course has any more, which would leave nothing for no reason in sight. */
    public CourseFilter present(CourseFilter filter, UnaryOperator<String> linkState) {
        CourseFilter left = filter;
        for (Map.Entry<CourseFacet, Set<String>> chosen : filter.chosen().entrySet()) {
            Set<String> known = chosen.getKey() == CourseFacet.LINK_STATE ? entries.stream()
                    .map(entry -> linkState.apply(entry.course().url())).collect(Collectors.toSet())
                    : counts(chosen.getKey()).keySet();
            left = left.with(chosen.getKey(), chosen.getValue().stream().filter(known::contains)
                    .collect(Collectors.toSet()));
        }
        return left;
    }

    /** Every value of a facet with the number of its courses, whatever the filter. */
    public SortedMap<String, Integer> counts(CourseFacet facet) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> entry.values().get(facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    /** The courses of some keys, as they are now. */
    public Map<CourseKey, CatalogCourse> courses(Set<CourseKey> keys) {
        Map<CourseKey, CatalogCourse> found = new HashMap<>();
        keys.forEach(key -> catalog.course(key).ifPresent(course -> found.put(key, course)));
        return found;
    }
}
