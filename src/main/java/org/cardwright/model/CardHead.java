package org.cardwright.model;

import java.util.List;
import java.util.Map;

/**
 * What the front matter of a card says, decoded and trimmed: enough to name it, to place it and to find it.
 *
 * @param fields the scalar fields that the card has
 */
public record CardHead(Map<CardField, String> fields, List<Course> courses) {
    /** The head of a file that could not be understood. */
    public static final CardHead EMPTY = of(Card.EMPTY);

    /** The head of a card that was read whole. */
    public static CardHead of(Card card) {
        return new CardHead(card.fields(), card.courses());
    }

    /** The field's text, or empty text where the card lacks the key or its value. */
    public String text(CardField field) {
        return fields.getOrDefault(field, "");
    }
}
