package org.cardwright.course;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.Folding;

/**
 * Equal for lines that name the same course: title, provider and link agree, however each is spelled. A link alone names
 * no course, since several courses may share one, and one title may have two links.
 */
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
        return new CourseKey("course\n" + folded(course.title()) + '\n' + folded(course.provider()) + '\n'
                + LinkForm.normalized(course.url()));
    }

    /** Whether lines of this kind name a course at all. */
    static boolean isCourse(CourseKind kind) {
        return kind == CourseKind.LINKED || kind == CourseKind.UNLINKED;
    }

    static String folded(String text) {
        return Folding.of(text);
    }

    @Override
    public int compareTo(CourseKey other) {
        return value.compareTo(other.value);
    }
}
