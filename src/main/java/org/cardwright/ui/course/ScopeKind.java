package org.cardwright.ui.course;

import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;

/** To which cards or courses a bulk change can be limited. */
enum ScopeKind {
    ALL("courses.scope.all"),
    SHOWN("courses.scope.shown"),
    CHOSEN("courses.scope.chosen"),
    COURSES_LISTED("courses.scope.listedCourses"),
    COURSES_CHOSEN("courses.scope.chosenCourses"),
    SERIES("courses.scope.series"),
    CAREER_LEVEL("courses.scope.careerLevel"),
    GROUP("courses.scope.group"),
    COMPETENCY("courses.scope.competency");

    private final String key;

    ScopeKind(String key) {
        this.key = key;
    }

    /** "All 612 cards"; kinds with values of a field count nothing. */
    String label(int count) {
        return Strings.get(key, count);
    }

    /** The field whose values are to be chosen. */
    Optional<CardField> field() {
        return switch (this) {
            case SERIES -> Optional.of(CardField.SERIES);
            case CAREER_LEVEL -> Optional.of(CardField.CAREER_LEVEL);
            case GROUP -> Optional.of(CardField.GROUP);
            case COMPETENCY -> Optional.of(CardField.COMPETENCY);
            default -> Optional.empty();
        };
    }
}
