package org.cardwright.merge;

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

    public String mine() {
        return Strings.get(mine);
    }

    public String theirs() {
        return Strings.get(theirs);
    }

    /** What there is to know about a card that cannot be merged part by part; empty where that is clear. */
    public String remark(MergeConflict conflict) {
        if (this == DISK || !conflict.id().equals(MergeConflict.WHOLE_CARD)) {
            return "";
        }
        return Strings.get(conflict.ours().isEmpty() ? "export.conflict.deletedHere" : conflict.theirs().isEmpty()
                ? "export.conflict.deletedThere" : "export.conflict.whole");
    }
}
