package org.cardwright.provider;

import java.util.List;
import java.util.Set;

import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseScope;
import org.cardwright.edit.CardTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.TextSearch;

/**
 * What one row of a list puts in the place of what.
 *
 * @param number the number that a person sees beside the row
 * @param search the terms made ready
 * @param parts in which parts of courses
 * @param targets in which other texts of cards
 * @param scope on which cards
 * @param everywhere whether it is not limited to some cards
 */
public record ReplaceRow(int number, SearchTerms terms, TextSearch search, Set<CoursePart> parts,
        List<CardTarget> targets, CourseScope scope, boolean everywhere) {
    private static final int LONG = 80;

    public ReplaceRow {
        parts = Set.copyOf(parts);
        targets = List.copyOf(targets);
    }

    /** The row in words: {@code Row 2: "A" → "B"}. */
    public String title() {
        return Strings.get("list.row", number, cut(terms.find()), cut(terms.with()));
    }

    private static String cut(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
    }
}
