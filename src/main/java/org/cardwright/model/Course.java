package org.cardwright.model;

import java.util.OptionalInt;

/**
 * One course line as a person reads it: decoded and trimmed.
 *
 * @param number the number before the title in older cards
 * @param url empty where there is no link
 * @param raw the line's text as it stands in the file, without the list dash
 */
public record Course(CourseKind kind, OptionalInt number, String title, String provider, String url, String raw) {
    /** The three parts that a person edits. */
    public CourseText text() {
        return new CourseText(title, provider, url);
    }
}
