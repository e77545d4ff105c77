package org.cardwright.edit;

import java.util.Optional;

import org.cardwright.text.SourceText;

/**
 * The text of one card before and after a step; undo and redo are exact because both are whole.
 *
 * @param before absent if the step creates the card
 * @param after absent if the step deletes the card
 */
public record CardChange(CardId card, Optional<SourceText> before, Optional<SourceText> after) {
    /** A change of a card that is there before and after. */
    public CardChange(CardId card, SourceText before, SourceText after) {
        this(card, Optional.of(before), Optional.of(after));
    }

    public static CardChange created(CardId card, SourceText text) {
        return new CardChange(card, Optional.empty(), Optional.of(text));
    }

    public static CardChange deleted(CardId card, SourceText text) {
        return new CardChange(card, Optional.of(text), Optional.empty());
    }

    /** Whether the step changes anything of the card. */
    public boolean real() {
        return !before.equals(after);
    }
}
