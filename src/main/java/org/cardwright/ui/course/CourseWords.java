package org.cardwright.ui.course;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.model.CourseText;

/** How a course is written on the screen. */
final class CourseWords {
    private CourseWords() {}

    /** Title, provider and link on one line. */
    static String readable(CourseText course) {
        return joined(course.title(), course.provider(), course.url());
    }

    /** The parts that are not empty. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
