package org.cardwright.provider;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseMatcher;
import org.cardwright.course.CoursePart;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;

/**
 * A row of a provider's list and what it means in the catalog, or a course that the list does not name.
 *
 * @param row empty for a course that is gone
 * @param courses the courses of the catalog; none for a new one, several for one that is written in several ways
 * @param way how they were found
 * @param score how sure that is, up to 100; 0 where nothing was found
 * @param wanted what the courses would say; what the list says nothing of is empty
 * @param differs in which parts they say something else now
 */
public record ProviderMatch(Kind kind, Optional<ProviderRow> row, List<CatalogCourse> courses,
        Optional<CourseMatcher.Way> way, int score, CourseText wanted, Set<CoursePart> differs) {
    public ProviderMatch {
        courses = List.copyOf(courses);
        differs = Set.copyOf(differs);
    }

    /** What became of a course. */
    public enum Kind {
        CHANGED,
        NEW,
        GONE,
        SAME;

        public String label() {
            return Strings.get("list.kind." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** What of the catalog is meant: the spelling that most lines have; what is wanted for a new course. */
    public CourseText course() {
        return courses.isEmpty() ? wanted : courses.getFirst().text();
    }

    /** Title, provider and link as they will be. */
    public CourseText after() {
        CourseText now = course();
        return new CourseText(wanted.title().isEmpty() ? now.title() : wanted.title(),
                wanted.provider().isEmpty() ? now.provider() : wanted.provider(),
                wanted.url().isEmpty() ? now.url() : wanted.url());
    }

    /** On how many cards the courses are. */
    public int cards() {
        return CatalogCourse.on(courses).size();
    }

    /** How it was found and how sure that is: "same link, 100 %"; empty where nothing was found. */
    public String found() {
        return way.map(how -> Strings.get("list.way", Strings.get("list.way." + how.name().toLowerCase(Locale.ROOT)), score))
                .orElse("");
    }

    /** What changes, part by part: "Budget → Budgets"; nothing where nothing does. */
    public String says() {
        CourseText now = course();
        CourseText then = after();
        return differs.stream().sorted().map(part -> switch (part) {
            case TITLE -> now.title() + " → " + then.title();
            case PROVIDER -> now.provider() + " → " + then.provider();
            case LINK, LINE -> now.url() + " → " + then.url();
        }).collect(Collectors.joining("\n"));
    }

    /** All of it in lines: the course, what changes of it, and how it was found. */
    public String words() {
        return Stream.of(course().readable(), says(), found()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
