package org.cardwright.course;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/**
 * One course over all cards, written as most of its lines write it; for a line that is not understood the title is the
 * raw line.
 *
 * @param host the host of the link in lower case, empty without link
 * @param occurrences its lines, sorted by card and place
 * @param cards how many cards hold it
 * @param spellings the ways in which it is written, the most frequent first
 */
public record CatalogCourse(
        CourseKey key, CourseKind kind, String title, String provider, String url, String host,
        List<Occurrence> occurrences, int cards, List<Spelling> spellings) {
    public CatalogCourse {
        occurrences = List.copyOf(occurrences);
        spellings = List.copyOf(spellings);
    }

    static CatalogCourse of(CourseKey key, List<Occurrence> occurrences) {
        CourseKind kind = mostFrequent(occurrences, line -> line.course().kind());
        String title = mostFrequent(occurrences, CatalogCourse::title);
        String provider = mostFrequent(occurrences, line -> line.course().provider());
        String url = mostFrequent(occurrences, line -> line.course().url());
        List<Spelling> spellings = counts(occurrences, line -> new CourseText(title(line), line.course().provider(),
                line.course().url()))
                .entrySet().stream().sorted(Map.Entry.<CourseText, Integer>comparingByValue().reversed())
                .map(entry -> new Spelling(entry.getKey(), entry.getValue())).toList();
        int cards = (int) occurrences.stream().map(Occurrence::card).distinct().count();
        return new CatalogCourse(key, kind, title, provider, url, LinkForm.host(url), occurrences, cards, spellings);
    }

    /** Whether it is a course at all, not a placeholder or a line that is not understood. */
    public boolean isCourse() {
        return CourseKey.isCourse(kind);
    }

    /** Its parts as most of its lines write them. */
    public CourseText text() {
        return new CourseText(title, provider, url);
    }

    /** What tells courses apart from all others. */
    public static Set<CourseKey> keys(Collection<CatalogCourse> courses) {
        return courses.stream().map(CatalogCourse::key).collect(Collectors.toUnmodifiableSet());
    }

    /** All links of some courses, each once. */
    public static List<String> links(Collection<CatalogCourse> courses) {
        return courses.stream().flatMap(course -> course.occurrences().stream()).map(line -> line.course().url())
                .filter(url -> !url.isEmpty()).distinct().toList();
    }

    /** On which cards some courses stand. */
    public static Set<CardId> on(Collection<CatalogCourse> courses) {
        return courses.stream().flatMap(course -> course.occurrences().stream()).map(Occurrence::card)
                .collect(Collectors.toSet());
    }

    private static String title(Occurrence line) {
        return line.course().kind() == CourseKind.UNREADABLE ? line.course().raw() : line.course().title();
    }

    /** Of equally frequent ones the first. */
    private static <T> T mostFrequent(List<Occurrence> lines, Function<Occurrence, T> part) {
        return counts(lines, part).entrySet().stream().reduce((best, next) -> next.getValue() > best.getValue() ? next
                : best)
                .orElseThrow().getKey();
    }

    private static <T> Map<T, Integer> counts(List<Occurrence> lines, Function<Occurrence, T> part) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        lines.forEach(line -> counts.merge(part.apply(line), 1, Integer::sum));
        return counts;
    }
}
