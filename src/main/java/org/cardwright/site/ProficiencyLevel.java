package org.cardwright.site;

import java.util.Arrays;
import java.util.Optional;

/** The five proficiency levels and their names (format notes, 1). */
public enum ProficiencyLevel {
    AWARENESS("Awareness"),
    BASIC("Basic"),
    INTERMEDIATE("Intermediate"),
    ADVANCED("Advanced"),
    EXPERT("Expert");

    private final String label;

    ProficiencyLevel(String label) {
        this.label = label;
    }

    /** 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    public String label() {
        return label;
    }

    /** As the headings of a card's body name it: {@code Level 1 - Awareness}. */
    public String heading() {
        return BodyMarks.LEVEL + " " + number() + " - " + label;
    }

    public static Optional<ProficiencyLevel> ofNumber(int number) {
        return Arrays.stream(values()).filter(level -> level.number() == number).findFirst();
    }
}
