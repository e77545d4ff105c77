package org.cardwright.course;

import java.util.List;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;

/** The lines of one card that a bulk change would change. */
public record PlannedCard(CardId card, CardDocument before, List<PlannedLine> lines) {
    public PlannedCard {
        lines = List.copyOf(lines);
    }

    /** The card with the selected lines changed, proven by reading it again; worked out at each call. */
    public CardDocument after(Predicate<PlannedLine> selected) {
        return written(selected).document();
    }

    CardWriter.Written written(Predicate<PlannedLine> selected) {
        return new CardWriter(before, lines.stream().filter(selected).toList()).write();
    }
}
