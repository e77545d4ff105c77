package org.cardwright.document;

/** How the written value of a derived field stands to what it would be if it followed its sources. */
public enum Standing {
    /** It says the same in another form, so that nothing is decided by writing it in the usual one. */
    FORM,
    /** It says nothing, such as {@code undefined}, and no other field speaks against the sources. */
    SILENT,
    /** It says something else than its sources, and so do all others but it. */
    OUTVOTED,
    /** It contradicts its sources, and which of them is right only a person knows. */
    DISPUTED
}
