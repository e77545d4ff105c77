package org.cardwright.lifecycle;

import org.cardwright.edit.Refusal;

/** What a person enters, or is shown, where a card is made or named anew. */
public enum DraftField implements Refusal.Place {
    SERIES,
    SERIES_TITLE,
    CAREER_LEVEL,
    COMPETENCY,
    GROUP,
    FILE_NAME,
    PERMALINK
}
