package org.cardwright.check;

import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/** A line of the list of problems. */
public sealed interface ProblemRow {
    /**
     * The heading of problems that belong together.
     *
     * @param key the rule's id or the card's file
     * @param card the card that they are on, if they were put together by card
     * @param open whether the problems stand below it
     */
    record Group(String key, Optional<CardId> card, String title, Severity worst, int count, boolean open)
            implements ProblemRow {}

    /** A problem; one of the folder's settings has no card. */
    record Problem(Optional<CardId> card, Finding finding) implements ProblemRow {
        /** Whether it is the same problem, wherever an edit has shifted it. */
        public boolean same(Problem other) {
            return card.equals(other.card) && finding.rule().equals(other.finding.rule())
                    && finding.message().equals(other.finding.message());
        }
    }
}
