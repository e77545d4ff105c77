package org.cardwright.ui.card;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.ProficiencyLevel;
import org.cardwright.ui.common.CardWords;

/** The names of a card's parts as people say them. */
final class FieldWords {
    private FieldWords() {}

    static String name(CardField field) {
        return CardWords.name(field);
    }

    /** "behavior" or "definition". */
    static String item(ItemKind kind) {
        return CardWords.item(kind);
    }

    /** "Behaviors" or "Definitions". */
    static String items(ItemKind kind) {
        return name(kind.field());
    }

    /** "Level 2 Basic", as the card spells the name; what has no number stands as it is. */
    static String level(int number, String name) {
        return number <= 0 ? name : Strings.get("card.level.heading", Integer.toString(number), name).strip();
    }

    /** "Level 2 Basic", with the usual name. */
    static String level(int number) {
        return level(number, ProficiencyLevel.ofNumber(number).map(ProficiencyLevel::label).orElse(""));
    }
}
