package org.cardwright.export;

import java.util.Map;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;

/**
 * The names of a card on both sides.
 *
 * @param file the one that it is to have
 * @param siteFile the one that it has in the site, where that is another
 * @param folderFile the one that it has in the folder, where that is another
 * @param conflict both sides gave it another name, and a person has to choose
 */
record MergedNames(String file, Optional<String> siteFile, Optional<String> folderFile,
        Optional<MergeConflict> conflict) {
    private static final String NAME = "name";

    static MergedNames same(String file) {
        return new MergedNames(file, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a card that is on both sides, with the name that it is to have. */
    static MergedNames of(String file, String inFolder, String inSite) {
        return new MergedNames(file, Optional.of(inSite).filter(name -> !name.equals(file)),
                Optional.of(inFolder).filter(name -> !name.equals(file)), Optional.empty());
    }

    /** Of a card that both sides renamed. */
    static MergedNames open(String base, String inFolder, String inSite) {
        return new MergedNames(inFolder, Optional.of(inSite), Optional.empty(), Optional.of(new MergeConflict(NAME,
                Strings.get("export.label.name"), base, inFolder, inSite)));
    }

    /** The name that it gets; the folder's while nobody chose. */
    String chosen(Map<String, Resolution> choices) {
        return conflict.filter(open -> choices.get(open.id()) == Side.THEIRS).map(MergeConflict::theirs).orElse(file);
    }

    /** The one that the folder had before it gave the card a name of its own; where both sides did, that one. */
    String base() {
        return conflict.isEmpty() ? siteFile.orElseGet(this::inFolder) : inFolder();
    }

    String inSite() {
        return siteFile.orElse(file);
    }

    String inFolder() {
        return folderFile.orElse(file);
    }
}
