package org.cardwright.document;

import java.util.List;
import java.util.OptionalInt;

import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.site.CourseMarks;

/** What a card says of courses when its value is one text and no list (format notes, 4). */
final class CoursesText {
    private CoursesText() {}

    /** No courses where the generators wrote {@code nan}; else one that is not understood. */
    static List<Course> courses(String text) {
        return isNothing(text) || text.strip().equals(CourseMarks.NOTHING) ? List.of() : List.of(unreadable(text.strip()));
    }

    /** Whether the value says nothing: no text, or one of YAML's words for null. */
    static boolean isNothing(String text) {
        return text.isBlank() || text.equals("~") || text.equalsIgnoreCase("null");
    }

    static Course unreadable(String raw) {
        return new Course(CourseKind.UNREADABLE, OptionalInt.empty(), "", "", "", raw);
    }
}
