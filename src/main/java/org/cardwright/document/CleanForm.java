package org.cardwright.document;

/** The form into which cards are cleaned. */
public enum CleanForm {
    /** As the newest cards are written; the items of a list are separated alike, whatever their levels. */
    NEWEST,
    /**
     * As the site's generator writes cards, so that its next run finds nothing to change but texts: cards that it wrote
     * stay as they are.
     */
    GENERATED
}
