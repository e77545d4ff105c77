package org.cardwright.course;

/** By what the catalog can be narrowed; a course has several values where its cards or lines differ. */
public enum CourseFacet {
    PROVIDER,
    HOST,
    SERIES,
    CAREER_LEVEL,
    COMPETENCY,
    /** What a check of the link found; known to who narrows, not to the catalog. */
    LINK_STATE,
    KIND
}
