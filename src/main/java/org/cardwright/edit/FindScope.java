package org.cardwright.edit;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** In which texts of a card a person looks. */
public enum FindScope {
    ALL("find.in.all"),
    BEHAVIORS("find.in.behaviors"),
    DEFINITIONS("find.in.definitions"),
    DESCRIPTION("find.in.description"),
    COURSES("find.in.courses"),
    FIELDS("find.in.fields");

    private final String key;

    FindScope(String key) {
        this.key = key;
    }

    /** Whether a text is looked at. */
    public boolean holds(CardPart part) {
        return switch (this) {
            case ALL -> true;
            case BEHAVIORS -> part instanceof CardPart.Item item && item.kind() == ItemKind.BEHAVIOR;
            case DEFINITIONS -> part instanceof CardPart.Item item && item.kind() == ItemKind.DEFINITION;
            case DESCRIPTION -> part instanceof CardPart.Field field && field.field() == CardField.DESCRIPTION;
            case COURSES -> part instanceof CardPart.Course || part instanceof CardPart.CourseLine;
            case FIELDS -> part instanceof CardPart.Field || part instanceof CardPart.Other;
        };
    }

    /** As a choice reads: "In behaviors". */
    @Override
    public String toString() {
        return Strings.get(key);
    }
}
