package org.cardwright.ui.common;

import org.cardwright.i18n.Strings;

/** What the two sides of a conflict are called. */
public enum ConflictWords {
    /** The folder and a site. */
    SITE("export.conflict.ours", "export.conflict.theirs"),
    /** The editor and the disk. */
    DISK("merge.mine", "merge.theirs");

    private final String mine;
    private final String theirs;

    ConflictWords(String mine, String theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    String mine() {
        return Strings.get(mine);
    }

    String theirs() {
        return Strings.get(theirs);
    }
}
