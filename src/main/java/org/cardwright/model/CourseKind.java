package org.cardwright.model;

/** What a course line turned out to be (format notes, 4). */
public enum CourseKind {
    LINKED,
    UNLINKED,
    PLACEHOLDER,
    UNREADABLE
}
