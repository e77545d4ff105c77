package org.cardwright.ui.problems;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;

/**
 * What a step would do to one card.
 *
 * @param does what is done, in words
 * @param left what could not be done, in words
 * @param items the problems that the step corrects, each with its answer; empty where the step asks nothing
 */
record PlannedCard(CardId card, CardDocument before, CardDocument after, List<String> does, List<String> left,
        List<FixItem> items) {
    PlannedCard {
        does = List.copyOf(does);
        left = List.copyOf(left);
        items = List.copyOf(items);
    }

    boolean changes() {
        return !after.text().equals(before.text());
    }

    /** Whether a person has something to choose. */
    boolean asks() {
        return items.stream().anyMatch(item -> item.fix().asks());
    }

    CardChange change() {
        return new CardChange(card, before.source(), after.source());
    }
}
