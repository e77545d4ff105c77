package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.html.CourseLine;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.site.SourceNames;

/** The courses of the table as cards say them, told apart by title, provider and link together. */
final class SourceCourses {
    private final Map<CourseText, List<Integer>> rows = new LinkedHashMap<>();
    private final List<CourseText> courses = new ArrayList<>();

    SourceCourses(SourceTable table) {
        for (SourceRow row : table.rows()) {
            CourseText course = said(row.text(SourceNames.TITLE), row.text(SourceNames.PROVIDER),
                    row.text(SourceNames.LINK));
            courses.add(course);
            rows.computeIfAbsent(course, _ -> new ArrayList<>()).add(row.index());
        }
    }

    /** What a card says of the cells of a row: the line that the generator writes, read as any other. */
    static CourseText said(String title, String provider, String link) {
        String words = title.replace(":", "&#58;");
        String line = link.isEmpty() ? words + (provider.isEmpty() ? "" : ", " + provider)
                : "<a href=\"" + link + "\" aria-label=\"" + words + " - " + link + "\">" + words + "</a>, " + provider;
        return said(CourseLine.read(line).course(line));
    }

    /** What a line of a card says; one that is not understood says itself. */
    static CourseText said(Course course) {
        return course.kind() == CourseKind.UNREADABLE ? new CourseText(course.raw(), "", "") : course.text();
    }

    boolean has(CourseText course) {
        return rows.containsKey(course);
    }

    /** The rows of a course, by their places. */
    List<Integer> rows(CourseText course) {
        return rows.getOrDefault(course, List.of());
    }

    /** The course of a row. */
    CourseText of(int row) {
        return courses.get(row);
    }
}
