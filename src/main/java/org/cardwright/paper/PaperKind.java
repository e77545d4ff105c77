package org.cardwright.paper;

import java.util.Locale;

import org.cardwright.i18n.Strings;

/** What can be printed. */
public enum PaperKind {
    CARDS,
    MATRIX,
    COURSES,
    PROBLEMS,
    OVERVIEW;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public String label() {
        return switch (this) {
            case CARDS -> Strings.get("paper.cards");
            case MATRIX -> Strings.get("paper.matrix");
            case COURSES -> Strings.get("paper.courses");
            case PROBLEMS -> Strings.get("paper.problems");
            case OVERVIEW -> Strings.get("paper.overview");
        };
    }
}
