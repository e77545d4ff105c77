package org.cardwright.model;

/** The two lists that a card holds per proficiency level. */
public enum ItemKind {
    BEHAVIOR(CardField.BEHAVIORS),
    DEFINITION(CardField.DEFINITIONS);

    private final CardField field;

    ItemKind(CardField field) {
        this.field = field;
    }

    /** The front matter field that holds this list over all levels. */
    public CardField field() {
        return field;
    }
}
