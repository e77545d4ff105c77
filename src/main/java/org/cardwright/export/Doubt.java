package org.cardwright.export;

/** Why it is not known what both sides of a card began with, so that a person has to choose wherever they differ. */
public enum Doubt {
    /** Folder and site are not known to have ever had the same text. */
    NEVER_AGREED,
    /** What was agreed last did not come into the site as it was, and the site went on. */
    SEVERAL,
    /** Each side added a card by that name. */
    BOTH_NEW
}
