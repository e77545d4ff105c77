package org.cardwright.course;

import java.util.Locale;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/** Equal for lines that name the same course: by the normalized link, or without a link by title and provider. */
public record CourseKey(String value) implements Comparable<CourseKey> {
    public static CourseKey of(Course course) {
        return switch (course.kind()) {
            case LINKED, UNLINKED -> of(course.text());
            case PLACEHOLDER -> new CourseKey("placeholder\n" + folded(course.title()));
            case UNREADABLE -> new CourseKey("raw\n" + HtmlText.fold(course.raw()));
        };
    }

    /** The key of a course that is written in a readable line. */
    public static CourseKey of(CourseText course) {
        return course.url().isEmpty() ? new CourseKey("text\n" + folded(course.title()) + '\n'
                + folded(course.provider()))
                : new CourseKey("link\n" + LinkForm.normalized(course.url()));
    }

    /** Whether lines of this kind name a course at all. */
    static boolean isCourse(CourseKind kind) {
        return kind == CourseKind.LINKED || kind == CourseKind.UNLINKED;
    }

    static String folded(String text) {
        return HtmlText.fold(text).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(CourseKey other) {
        return value.compareTo(other.value);
    }
}
