package org.cardwright.export;

import java.util.List;
import java.util.Optional;

import org.cardwright.text.SourceText;

/** Where the merge of a card begins, as far as that is known. */
sealed interface Basis {
    /**
     * Known for certain.
     *
     * @param text absent if the card was on no side
     * @param folderFile the name that it had in the folder
     * @param siteFile the name that it had in the site
     * @param deduced whether it is not noted, but follows from the site's history
     */
    record Known(Optional<SourceText> text, String folderFile, String siteFile, boolean deduced) implements Basis {}

    /**
     * One of several, and nobody knows which; the oldest first.
     *
     * @param why why not, for where it matters
     * @param lost whether the site's history has none of them, and nothing tells of another one
     * @param unsent whether the newest of them was committed here, and git does not know of a server that had it
     */
    record Several(List<Known> bases, Doubt why, boolean lost, boolean unsent) implements Basis {}

    /** Nobody can tell. */
    record Unknown(Doubt why) implements Basis {}

    /** What is no card of either side. */
    static Known nothing(String file) {
        return new Known(Optional.empty(), file, file, false);
    }
}
