package org.cardwright.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three career levels that the site knows, each with its GS levels (format notes, 1). */
public enum CareerLevel {
    ENTRY("Entry", "7-9", 1, 3),
    MID("Mid", "10-13", 1, 4),
    SENIOR("Senior", "14-15", 3, 5);

    /** The names, the lowest first. */
    public static final List<String> NAMES = Arrays.stream(values()).map(CareerLevel::label).toList();

    /** The GS levels, the lowest first. */
    public static final List<String> ALL_GRADES = Arrays.stream(values()).map(CareerLevel::grades).toList();

    /** The names as alternatives of a pattern. */
    public static final String ANY = String.join("|", NAMES);

    private static final List<String> LOWER_CASE = NAMES.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();

    private final String label;
    private final String grades;
    private final int lowest;
    private final int highest;

    CareerLevel(String label, String grades, int lowest, int highest) {
        this.label = label;
        this.grades = grades;
        this.lowest = lowest;
        this.highest = highest;
    }

    public String label() {
        return label;
    }

    /** The GS levels as the site finds cards by them. */
    public String grades() {
        return grades;
    }

    /** Whether cards of the career level usually have a proficiency level. */
    public boolean usuallyHas(int proficiency) {
        return lowest <= proficiency && proficiency <= highest;
    }

    public static Optional<CareerLevel> named(String label) {
        return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
    }

    public static Optional<CareerLevel> ofGrades(String grades) {
        return Arrays.stream(values()).filter(level -> level.grades.equals(grades)).findFirst();
    }

    /** The place of a name among the levels, from 0; one that is not known comes after them. */
    public static int rank(String label) {
        return rank(NAMES, label);
    }

    /** The same, in upper or lower case. */
    public static int rankIgnoringCase(String label) {
        return rank(LOWER_CASE, label.toLowerCase(Locale.ROOT));
    }

    private static int rank(List<String> names, String name) {
        int at = names.indexOf(name);
        return at < 0 ? names.size() : at;
    }
}
