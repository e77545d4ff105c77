package org.cardwright.bulk;

import java.util.List;

import org.cardwright.edit.CardTarget;
import org.cardwright.edit.Repeatable;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;

/** What a person wants to do to many cards at once. */
public sealed interface BulkEdit extends Repeatable {
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

    /** A longer text is not told in full. */
    int LONG = 40;

    /** The fields that a person named; others may follow them. */
    default List<CardTarget> named() {
        return switch (this) {
            case SetValue set -> List.of(set.target());
            case Clear clear -> List.of(clear.target());
            case Replace replace -> replace.targets();
        };
    }

    /** What it is about, in a word or a few: the text to find, or the field. */
    default String about() {
        return switch (this) {
            case SetValue set -> set.target().name();
            case Clear clear -> clear.target().name();
            case Replace replace -> replace.terms().find().length() <= LONG ? replace.terms().find()
                    : replace.terms().find().substring(0, LONG - 1) + "…";
        };
    }

    /** The step in the words of the menu. */
    default String step() {
        return switch (this) {
            case SetValue _ -> Strings.get("bulk.step.set", about());
            case Clear _ -> Strings.get("bulk.step.clear", about());
            case Replace _ -> Strings.get("bulk.step.replace", about());
        };
    }
}
