package org.cardwright.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;

/**
 * To what a person limited a bulk change.
 *
 * @param on the cards that it works on
 * @param cards which cards these are, in words that fit other folders
 * @param courses the courses whose lines it changes; empty for all
 */
public record ChangeLimit(List<CardId> on, CardScope cards, Optional<Set<CourseKey>> courses) {
    /** The change within these limits. */
    public BulkChange of(BulkChange change) {
        BulkChange there = change.on(CourseScope.cards(on), cards);
        return courses.map(there::only).orElse(there);
    }
}
