package org.cardwright.bulk;

import java.util.List;

import org.cardwright.edit.CardTarget;
import org.cardwright.text.SearchTerms;

/** What a person wants to do to many cards at once. */
public sealed interface BulkEdit {
    /**
     * Gives a field one value; of behaviors and definitions each line becomes an item of the level, on cards that have
     * the level. Courses cannot be set.
     */
    record SetValue(CardTarget target, String value) implements BulkEdit {}

    /** Empties a field, or removes all behaviors, definitions or courses. */
    record Clear(CardTarget target) implements BulkEdit {}

    /** Replaces a text wherever it is found; an item of which nothing is left goes. */
    record Replace(List<CardTarget> targets, SearchTerms terms) implements BulkEdit {
        public Replace {
            targets = List.copyOf(targets);
        }
    }

    /** The fields that a person named; others may follow them. */
    default List<CardTarget> named() {
        return switch (this) {
            case SetValue set -> List.of(set.target());
            case Clear clear -> List.of(clear.target());
            case Replace replace -> replace.targets();
        };
    }
}
