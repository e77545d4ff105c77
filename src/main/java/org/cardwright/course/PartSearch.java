package org.cardwright.course;

import java.util.Collections;
import java.util.Set;

import org.cardwright.text.TextSearch;

/** What is searched for in which part of the courses of a card. */
public interface PartSearch {
    /** What is searched for in one of these parts. */
    TextSearch in(Set<CoursePart> parts);

    /** What of it is searched for in links and nowhere else. */
    TextSearch onlyInLinks();

    /** One search in some parts. */
    static PartSearch of(TextSearch search, Set<CoursePart> parts) {
        return new PartSearch() {
            @Override
            public TextSearch in(Set<CoursePart> some) {
                return Collections.disjoint(some, parts) ? TextSearch.NOTHING : search;
            }

            @Override
            public TextSearch onlyInLinks() {
                return parts.equals(Set.of(CoursePart.LINK)) ? search : TextSearch.NOTHING;
            }
        };
    }
}
