package org.cardwright.merge;

/** Whose value stays where both sides changed it. */
public enum Side implements Resolution {
    /** The folder's. */
    OURS,
    /** The site's. */
    THEIRS
}
