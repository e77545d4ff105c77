package org.cardwright.document;

import java.util.List;
import java.util.OptionalInt;

import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;

/** What a card says of courses when its value is one text and no list (format notes, 4). */
final class CoursesText {
    private CoursesText() {}

    /** No courses where the generators wrote {@code nan}; else one that is not understood. */
    static List<Course> courses(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.equals("nan") ? List.of() : List.of(unreadable(stripped));
    }

    static Course unreadable(String raw) {
        return new Course(CourseKind.UNREADABLE, OptionalInt.empty(), "", "", "", raw);
    }
}
