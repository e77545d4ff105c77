package org.cardwright.edit;

import java.time.Instant;
import java.util.List;

/**
 * One step that a person can undo, over one or many cards.
 *
 * @param name what the step did, in the words of the menu: "Edit description"
 */
public record Change(String name, Instant time, List<CardChange> cards) {
    public Change {
        cards = List.copyOf(cards);
    }
}
