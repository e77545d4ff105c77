package org.cardwright.ui.card;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.ProficiencyLevel;

/** The names of a card's parts as people say them. */
final class FieldWords {
    private FieldWords() {}

    static String name(CardField field) {
        return switch (field) {
            case LAYOUT -> Strings.get("card.field.layout");
            case CATEGORY -> Strings.get("card.field.category");
            case TITLE -> Strings.get("card.field.title");
            case SERIES -> Strings.get("card.field.series");
            case JOB_SERIES_TITLE -> Strings.get("card.field.seriesTitle");
            case JOB_SERIES -> Strings.get("card.field.jobSeries");
            case CAREER_LEVEL -> Strings.get("card.field.careerLevel");
            case PERMALINK -> Strings.get("card.field.permalink");
            case DESIGNATION -> Strings.get("card.field.designation");
            case COMPETENCY -> Strings.get("card.field.competency");
            case GROUP -> Strings.get("card.field.group");
            case DESCRIPTION -> Strings.get("card.field.description");
            case LEVEL -> Strings.get("card.field.level");
            case BEHAVIORS -> Strings.get("card.behaviors");
            case DEFINITIONS -> Strings.get("card.definitions");
            case COURSES -> Strings.get("card.courses");
            case FILTERS -> Strings.get("card.field.filters");
        };
    }

    /** "behavior" or "definition". */
    static String item(ItemKind kind) {
        return kind == ItemKind.BEHAVIOR ? Strings.get("card.behavior") : Strings.get("card.definition");
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
