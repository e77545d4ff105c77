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

    /**
     * A card after its lines were written.
     *
     * @param lines how many changed
     * @param refusals those that did not, and why
     */
    public record Written(CardDocument document, int lines, List<LineRefusal> refusals) {
        public Written {
            refusals = List.copyOf(refusals);
        }
    }

    /** The card with the selected lines changed, and what came of each; worked out at each call. */
    public Written written(Predicate<PlannedLine> selected) {
        return new CardWriter(before, lines.stream().filter(selected).toList()).write();
    }
}
