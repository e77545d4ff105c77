package org.cardwright.check;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;

/**
 * How a finding can be corrected without typing; it never guesses: where several answers are possible, it asks.
 *
 * @param rule the id of the rule
 * @param trust what must be asked before it is applied
 * @param choices the answers, at least one
 */
public record QuickFix(String rule, Trust trust, List<Choice> choices) {
    /** What a person has to do before a fix is applied. */
    public enum Trust {
        /** Nothing: there is one right answer, and nothing else depends on the text that changes. */
        SAFE,
        /** Look at it: there is one right answer, but other cards, pages or files may refer to the old text. */
        REVIEW,
        /** Choose among the answers. */
        ASK
    }

    /** One answer, named in the words of a button. */
    public record Choice(String title, Correction correction) {}

    public QuickFix {
        choices = List.copyOf(choices);
    }

    /** Whether it may be applied to many cards unseen. */
    public boolean safe() {
        return trust == Trust.SAFE;
    }

    /** Whether a person must choose first. */
    public boolean asks() {
        return trust == Trust.ASK;
    }

    /**
     * The card with the one answer applied.
     *
     * @throws IllegalStateException if a person must choose first
     * @throws EditRefusedException if it would change anything else; the message is for the user
     */
    public CardDocument apply(CardDocument document) throws EditRefusedException {
        if (asks()) {
            throw new IllegalStateException("a person must choose: " + rule);
        }
        return choices.getFirst().correction().apply(document);
    }
}
