package org.cardwright.export;

import java.util.Optional;

/**
 * One thing that is known of where a card of a folder and a site's came together; texts are named by their hash, an absent
 * one stands for a card that is not there.
 *
 * @param kind how it came to be known
 * @param site what identifies the site; empty for what was found in the folder alone
 * @param folderFile the card's name in the folder
 * @param siteFile the card's name in the site
 * @param held what the site had then; only while the site's history has it does the agreement count
 * @param base where a merge begins once it does: all of it is in what the site had, and in what the folder had
 * @param evidence the branch and the commit, for people
 */
record Agreement(Kind kind, String site, String folderFile, String siteFile, Optional<String> held,
        Optional<String> base, String evidence) {
    /** How an agreement came to be known. */
    enum Kind {
        /** Seen in the folder, before this program changed it; it counts if the site had it, too. */
        FOUND,
        /** The folder was exported. */
        EXPORTED,
        /** The folder took what the site had. */
        PULLED,
        /** Both sides had the same. */
        SAME,
        /** The card went on under another name. */
        MOVED,
        /** Read from the notes of an older version of this program. */
        OLD
    }

    /** What was found in a folder. */
    static Agreement found(String file, Optional<String> text) {
        return new Agreement(Kind.FOUND, "", file, file, text, text, "");
    }

    boolean saysSameAs(Agreement other) {
        return folderFile.equals(other.folderFile) && siteFile.equals(other.siteFile) && held.equals(other.held)
                && base.equals(other.base) && (kind == Kind.FOUND) == (other.kind == Kind.FOUND);
    }
}
