package org.cardwright.html;

/** The ways in which a course line is written (format notes, 4). */
public enum CourseShape {
    /** {@code <a href="U" aria-label="T - U">T</a>, P}: the newest. */
    LABELED_TITLE,
    /** {@code <a href="U">T</a>, P}. */
    LINKED_TITLE,
    /** {@code <a href="U" …>T, P</a>}: the provider within the link. */
    ALL_IN_LINK,
    /** {@code T, P, <a href="U">U</a>}, with a number before it in some cards. */
    TRAILING_LINK,
    /** {@code T, P}. */
    NO_LINK,
    /** A line that says that courses will come. */
    PLACEHOLDER,
    /** Anything else; it is kept as it is. */
    OTHER
}
