package org.cardwright.html;

import java.util.List;
import java.util.Optional;

import org.cardwright.text.Span;

/**
 * The items under one heading of a section; the items before any heading stand in a level without one.
 *
 * @param outer the heading with its tags, where there is one
 * @param heading what the heading says, where it names a level; its ranges count in the whole file
 * @param label the heading's text, decoded and trimmed
 */
public record BodyLevel(Optional<Span> outer, Optional<LevelHeading> heading, String label, List<BodyItem> items) {
    public BodyLevel {
        items = List.copyOf(items);
    }

    /** The level's number, or 0 where the heading names none. */
    public int number() {
        return heading.map(LevelHeading::number).orElse(0);
    }

    /** The level's name, or the whole heading where it names no level. */
    public String name() {
        return heading.map(LevelHeading::name).orElse(label);
    }
}
