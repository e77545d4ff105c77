package org.cardwright.model;

import org.cardwright.i18n.Strings;
import org.cardwright.site.ProficiencyLevel;

/** The names of a card's parts as people say them. */
public final class FieldLabels {
    private FieldLabels() {}

    /** "Career level". */
    public static String of(CardField field) {
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

    /** What stands for all of a card. */
    public static String wholeCard() {
        return Strings.get("export.label.card");
    }

    /** "Behaviors, level 2"; those that no level holds by the list's name alone. */
    public static String of(ItemKind kind, int level) {
        String list = of(kind.field());
        return level < 0 ? list : Strings.get("export.label.level", list, Integer.toString(level));
    }

    /** "behavior" or "definition". */
    public static String item(ItemKind kind) {
        return kind == ItemKind.BEHAVIOR ? Strings.get("card.behavior") : Strings.get("card.definition");
    }

    /** "Level 2 Basic", as a card spells the name; what has no number stands as it is. */
    public static String level(int number, String name) {
        return number <= 0 ? name : Strings.get("card.level.heading", Integer.toString(number), name).strip();
    }

    /** "Level 2 Basic", with the usual name. */
    public static String level(int number) {
        return level(number, ProficiencyLevel.ofNumber(number).map(ProficiencyLevel::label).orElse(""));
    }
}
