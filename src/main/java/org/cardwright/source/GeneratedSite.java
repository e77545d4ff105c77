package org.cardwright.source;

import java.util.List;

/**
 * What the site's generator would write from its tables; it deletes nothing.
 *
 * @param cards in the order of the table; a later one of the same file name replaces an earlier one on the disk
 * @param coursesJson {@code assets/CPTT/courses.json}
 * @param coursesMeta {@code _data/courses_meta.yml}
 * @param problems what it would write wrongly: a series without a title, a competency without a text
 */
public record GeneratedSite(List<GeneratedCard> cards, String coursesJson, String coursesMeta,
        List<SourceProblem> problems) {
    public GeneratedSite {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }
}
