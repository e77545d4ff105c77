package org.cardwright.export;

/** How a card of the folder stands to the site. */
public enum ExportState {
    /** The site does not have it. */
    NEW(true),
    /** Changed in the folder only. */
    CHANGED(true),
    /** The site has it under another name, with the same permalink. */
    RENAMED(true),
    /** Changed on both sides, and both changes go together. */
    MERGED(true),
    /** Changed on both sides, and a person has to choose. */
    CONFLICT(true),
    /** It was exported before and is no longer in the folder. */
    DELETED(true),
    /** The folder does not have it, and never exported it. */
    ONLY_IN_SITE(false),
    /** Changed in the site since the last export, and not in the folder. */
    CHANGED_IN_SITE(false),
    /** Deleted in the site since the last export, and not changed in the folder. */
    DELETED_IN_SITE(false),
    /** The same on both sides. */
    UNCHANGED(false),
    /** May not be written; the reason stands beside it. */
    REFUSED(false);

    private final boolean chosen;

    ExportState(boolean chosen) {
        this.chosen = chosen;
    }

    /** Whether such a card is exported unless told otherwise. */
    public boolean chosen() {
        return chosen;
    }

    /** Whether such a card can be exported at all. */
    public boolean possible() {
        return chosen || this == ONLY_IN_SITE || this == DELETED_IN_SITE;
    }
}
