package org.cardwright.course;

import java.util.Set;

import org.cardwright.model.CourseText;

/** The parts of a course in which a search looks. */
public enum CoursePart {
    TITLE,
    PROVIDER,
    LINK,
    /** The whole line where it is not understood; only ever the place of a match, never asked for. */
    LINE;

    /** Everything that can be asked for. */
    public static final Set<CoursePart> ANY = Set.of(TITLE, PROVIDER, LINK);

    String of(CourseText course) {
        return switch (this) {
            case TITLE -> course.title();
            case PROVIDER -> course.provider();
            case LINK -> course.url();
            case LINE -> "";
        };
    }
}
