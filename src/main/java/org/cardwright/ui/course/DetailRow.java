package org.cardwright.ui.course;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.Occurrence;
import org.cardwright.i18n.Strings;

/** One line of the details of a course. */
sealed interface DetailRow {
    /** What it says. */
    String text();

    record Heading(String text) implements DetailRow {}

    /** What is known of the link, or one way in which the course is written. */
    record Known(String text) implements DetailRow {}

    /** A line of a card; going there opens the card. */
    record Place(Occurrence line) implements DetailRow {
        @Override
        public String text() {
            return line.course().raw();
        }
    }

    static List<DetailRow> of(CatalogCourse course, LinkBook links) {
        List<DetailRow> rows = new ArrayList<>();
        List<String> history = links.history(course.url());
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
