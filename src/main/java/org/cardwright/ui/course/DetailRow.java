package org.cardwright.ui.course;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.Occurrence;
import org.cardwright.course.Spelling;
import org.cardwright.i18n.Strings;

/** One line of the details of a course. */
sealed interface DetailRow {
    record Heading(String text) implements DetailRow {}

    /** One way in which the course is written. */
    record Written(Spelling spelling) implements DetailRow {}

    /** What is known of the link. */
    record Link(String text) implements DetailRow {}

    /** A line of a card; going there opens the card. */
    record Place(Occurrence line) implements DetailRow {}

    static List<DetailRow> of(CatalogCourse course, LinkBook links) {
        List<DetailRow> rows = new ArrayList<>();
        List<String> history = links.history(course.url());
        if (!history.isEmpty()) {
            rows.add(new Heading(Strings.get("courses.details.link")));
            history.forEach(text -> rows.add(new Link(text)));
        }
        if (course.spellings().size() > 1) {
            rows.add(new Heading(Strings.get("courses.details.spellings", course.spellings().size())));
            course.spellings().forEach(spelling -> rows.add(new Written(spelling)));
        }
        rows.add(new Heading(Strings.get("courses.details.cards", course.cards(), course.occurrences().size())));
        course.occurrences().forEach(line -> rows.add(new Place(line)));
        return rows;
    }
}
