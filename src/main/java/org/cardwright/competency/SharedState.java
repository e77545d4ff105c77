package org.cardwright.competency;

/** How another card stands to a text. */
public enum SharedState {
    /** It says the same; how wide its blanks are does not count. */
    SAME,
    /** It says something else. */
    DIFFERENT,
    /** It does not hold that level or field. */
    MISSING
}
