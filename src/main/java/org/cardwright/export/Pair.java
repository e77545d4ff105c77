package org.cardwright.export;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A card of the folder and the same card of the site, each by its name there; at least one of them is there.
 *
 * @param names all names that it has or had
 * @param taken the name that it was given on one side, where the other side has another card by that name
 */
record Pair(Optional<String> folderFile, Optional<String> siteFile, Set<String> names, Optional<String> taken) {
    Pair {
        names = Set.copyOf(names);
    }

    static Pair of(String folderFile, String siteFile) {
        return new Pair(Optional.of(folderFile), Optional.of(siteFile),
                folderFile.equals(siteFile) ? Set.of(folderFile) : Set.of(folderFile, siteFile), Optional.empty());
    }

    /** The same, with a name that both sides had for it once. */
    Pair with(String name) {
        Set<String> all = new HashSet<>(names);
        all.add(name);
        return new Pair(folderFile, siteFile, all, taken);
    }

    Pair withTaken(String name) {
        return new Pair(folderFile, siteFile, names, Optional.of(name));
    }

    /** The folder's name; where the card is not there, the one that it had. */
    String nameInFolder() {
        return folderFile.orElseGet(() -> names.stream().filter(name -> !siteFile.equals(Optional.of(name)))
                .findFirst().orElseGet(siteFile::orElseThrow));
    }

    /** The site's name; where the card is not there, the one that it had. */
    String nameInSite() {
        return siteFile.orElseGet(() -> names.stream().filter(name -> !folderFile.equals(Optional.of(name)))
                .findFirst().orElseGet(folderFile::orElseThrow));
    }
}
