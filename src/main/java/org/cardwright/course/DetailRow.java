package org.cardwright.course;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;

/** One line of the details of a course. */
public sealed interface DetailRow {
    /** What it says. */
    String text();

    record Heading(String text) implements DetailRow {}

    /** What is known of the link, or one way in which the course is written. */
    record Known(String text) implements DetailRow {}

    /** A line of a card; going there opens the card. */
    record Place(Occurrence line) implements DetailRow {
        @Override
        public String text() {
            Course course = line.course();
            return course.kind() == CourseKind.UNREADABLE ? course.raw() : course.text().readable();
        }
    }

    /** The lines of a course; {@code history} says what is known of its link. */
    static List<DetailRow> of(CatalogCourse course, List<String> history) {
        List<DetailRow> rows = new ArrayList<>();
        if (!history.isEmpty()) {
            rows.add(new Heading(Strings.get("courses.details.link")));
            history.forEach(text -> rows.add(new Known(text)));
        }
        if (course.spellings().size() > 1) {
            rows.add(new Heading(Strings.get("courses.details.spellings", course.spellings().size())));
            course.spellings().forEach(spelling -> rows.add(new Known(Strings.get("courses.details.spelling",
                    spelling.text().readable(), spelling.lines()))));
        }
        rows.add(new Heading(Strings.get("courses.details.cards", course.cards(), course.occurrences().size())));
        course.occurrences().forEach(line -> rows.add(new Place(line)));
        return rows;
    }
}
