package org.cardwright.lifecycle;

/** What a person enters, or is shown, where a card is made or named anew. */
public enum DraftField {
    SERIES,
    SERIES_TITLE,
    CAREER_LEVEL,
    COMPETENCY,
    GROUP,
    FILE_NAME,
    PERMALINK
}
