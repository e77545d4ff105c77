package org.cardwright.course;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;

/**
 * What of the catalog is wanted.
 *
 * @param words all of which must occur in the spellings of a course, in any case; empty for every course
 * @param chosen for each facet the values of which a course must have one; facets without values do not narrow
 */
public record CourseFilter(String words, Map<CourseFacet, Set<String>> chosen) {
    /** Every course. */
    public static final CourseFilter ALL = new CourseFilter("", Map.of());

    public CourseFilter {
        var copy = new EnumMap<CourseFacet, Set<String>>(CourseFacet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** The same filter looking for other words. */
    public CourseFilter withWords(String newWords) {
        return new CourseFilter(newWords, chosen);
    }

    /** The same filter with other values of one facet. */
    public CourseFilter with(CourseFacet facet, Set<String> values) {
        var all = new EnumMap<CourseFacet, Set<String>>(CourseFacet.class);
        all.putAll(chosen);
        all.put(facet, values);
        return new CourseFilter(words, all);
    }

    /** The same filter with one value of a facet more, or less where it was chosen. */
    public CourseFilter toggled(CourseFacet facet, String value) {
        Set<String> values = new HashSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** The chosen values of a facet. */
    public Set<String> values(CourseFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isEmpty() {
        return words.isBlank() && chosen.isEmpty();
    }

    /** Why it may leave no course: all that it asks for, in a sentence. */
    public String reasons() {
        Stream<String> search = words.isBlank() ? Stream.empty()
                : Stream.of(Strings.get("courses.nothing.words", words.strip()));
        Stream<String> facets = Stream.of(CourseFacet.values()).filter(chosen::containsKey)
                .map(facet -> Strings.get("courses.nothing.facet", facet.label(), chosen.get(facet).stream()
                        .map(facet::label).sorted().collect(Collectors.joining(", "))));
        return Strings.get("courses.nothing.found", Stream.concat(search, facets).collect(Collectors.joining("; ")));
    }
}
