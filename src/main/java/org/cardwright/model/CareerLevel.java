package org.cardwright.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three career levels that the site knows, each with its GS levels (format notes, 1). */
public enum CareerLevel {
    ENTRY("Entry", "7-9"),
    MID("Mid", "10-13"),
    SENIOR("Senior", "14-15");

    /** The names, the lowest first. */
    public static final List<String> NAMES = Arrays.stream(values()).map(CareerLevel::label).toList();

    private final String label;
    private final String grades;

    CareerLevel(String label, String grades) {
        this.label = label;
        this.grades = grades;
    }

    public String label() {
        return label;
    }

    /** The GS levels as the site finds cards by them. */
    public String grades() {
        return grades;
    }

    public static Optional<CareerLevel> named(String label) {
        return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
    }

    public static Optional<CareerLevel> ofGrades(String grades) {
        return Arrays.stream(values()).filter(level -> level.grades.equals(grades)).findFirst();
    }
}
