package org.cardwright.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.document.Plausible;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.Folding;

/** Compares the courses of one card with those that the generator would give it. */
final class CourseComparer {
    private final SourceComparison.Pair pair;
    private final Card here;
    private final Card there;
    private final String competency;
    private final SourceCourses courses;
    private final List<SourceDifference> found = new ArrayList<>();
    private final Map<String, Integer> parts = new HashMap<>();

    CourseComparer(SourceComparison.Pair pair, Card here, Card there, String competency, SourceCourses courses) {
        this.pair = pair;
        this.here = here;
        this.there = there;
        this.competency = competency;
        this.courses = courses;
    }

    static List<CourseText> said(Card card) {
        return said(card.courses());
    }

    static List<CourseText> said(List<Course> courses) {
        return courses.stream().map(SourceCourses::said).toList();
    }

    List<SourceDifference> differences() {
        List<CourseText> mine = said(here);
        List<CourseText> other = said(there);
        if (mine.equals(other)) {
            return found;
        }
        List<CourseText> come = without(mine, other);
        List<CourseText> gone = without(other, mine);
        List<CourseText> left = new ArrayList<>(come);
        for (CourseText old : gone) {
            Optional<CourseText> now = successor(old, left);
            now.ifPresent(left::remove);
            add(now, Optional.of(old), "");
        }
        Set<CourseText> unclear = here.courses().stream().filter(course -> course.kind() == CourseKind.UNREADABLE
                || course.kind() == CourseKind.PLACEHOLDER || Plausible.isPlaceholder(course.text().title())).map(SourceCourses::said)
                .collect(Collectors.toCollection(HashSet::new));
        left.forEach(course -> add(Optional.of(course), Optional.empty(), unclear.contains(course)
                ? Strings.get("source.refused.no-course") : ""));
        List<CourseText> bothHere = without(mine, come);
        List<CourseText> bothThere = without(other, gone);
        if (!bothHere.equals(bothThere)) {
            found.add(new SourceDifference(SourceDifference.Kind.ORDER, pair.card(), pair.made(), pair.file(), competency,
                    "", titles(bothHere), titles(bothThere), SourceDifference.Courses.NONE,
                    Optional.of(Strings.get("source.refused.order"))));
        }
        return found;
    }

    private static String titles(List<CourseText> courses) {
        return courses.stream().map(CourseText::title).collect(Collectors.joining("\n"));
    }

    private static List<CourseText> without(List<CourseText> all, List<CourseText> others) {
        Map<CourseText, Integer> counts = new HashMap<>();
        others.forEach(course -> counts.merge(course, 1, Integer::sum));
        return new ArrayList<>(all.stream().filter(course -> counts.merge(course, -1, Integer::sum) < 0).toList());
    }

    private void add(Optional<CourseText> mine, Optional<CourseText> other, String barrier) {
        CourseText course = other.or(() -> mine).orElseThrow();
        String part = String.join("\n", course.title(), course.provider(), course.url());
        int count = parts.merge(part, 1, Integer::sum);
        found.add(new SourceDifference(SourceDifference.Kind.COURSE, pair.card(), pair.made(), pair.file(), competency,
                count > 1 ? part + "\n" + count : part, mine.map(CourseText::readable).orElse(""),
                other.map(CourseText::readable).orElse(""), new SourceDifference.Courses(mine, other),
                Optional.of(barrier).filter(text -> !text.isEmpty())));
    }

    /** What became of a course that the card does not have: one that the tables do not have, and that is much the same. */
    private Optional<CourseText> successor(CourseText old, List<CourseText> come) {
        return come.stream().filter(course -> !courses.has(course) && (agreeing(old, course) >= 2
                || renewed(old, course)))
                .max(Comparator.comparingInt((CourseText course) -> agreeing(old, course))
                        .thenComparingInt(course -> common(old, course)));
    }

    /** Whether a course of the same provider has a new link, and a title of which half the words stayed. */
    private static boolean renewed(CourseText old, CourseText now) {
        int words = Math.max(Folding.of(old.title()).split(" ").length, Folding.of(now.title()).split(" ").length);
        return !now.provider().isEmpty() && same(old.provider(), now.provider()) > 0 && common(old, now) * 2 >= words;
    }

    private static int agreeing(CourseText one, CourseText other) {
        return same(one.title(), other.title()) + same(one.provider(), other.provider())
                + same(one.url(), other.url());
    }

    private static int same(String one, String other) {
        return Folding.of(one).equals(Folding.of(other)) ? 1 : 0;
    }

    private static int common(CourseText one, CourseText other) {
        Set<String> words = new HashSet<>(List.of(Folding.of(one.title()).split(" ")));
        words.retainAll(List.of(Folding.of(other.title()).split(" ")));
        return words.size();
    }
}
