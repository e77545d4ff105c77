package org.cardwright.merge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.model.CourseText;

/** Courses as text that a person can write: one a line, with title, provider and link between tabs. */
public final class CourseRows {
    private static final int PARTS = 3;

    private CourseRows() {}

    public static String of(List<CourseText> courses) {
        return courses.stream().map(course -> Stream.of(course.title(), course.provider(), course.url())
                .map(Wanted::folded).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    /** Lines in which nothing is written are no courses; missing parts are empty. */
    public static List<CourseText> parse(String rows) {
        return rows.lines().filter(row -> !row.isBlank()).map(row -> {
            String[] parts = row.split("\t", PARTS);
            return new CourseText(part(parts, 0), part(parts, 1), part(parts, 2));
        }).toList();
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? Wanted.folded(parts[index]) : "";
    }
}
