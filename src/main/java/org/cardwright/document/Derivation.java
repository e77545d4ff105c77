package org.cardwright.document;

/** How a derivable field stands to its sources (format notes, 1: derived values). */
public enum Derivation {
    /** The value is what its sources give, and an edit of a source carries it along. */
    FOLLOWS,
    /** The value differs from what its sources give; edits of the sources leave it alone. */
    OVERRIDDEN,
    /** The field does not derive from others, or the card lacks the field or its sources. */
    NONE
}
