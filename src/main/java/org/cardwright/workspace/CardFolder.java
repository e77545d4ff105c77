package org.cardwright.workspace;

import java.nio.file.Path;

/**
 * The folder whose cards are edited.
 *
 * @param root the folder that holds the card files, absolute
 */
public record CardFolder(Path root) {
    /** The last part of a folder's path, as people call it. */
    public static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** A collection's folder is called the same in every site, so the site is named too: "jobs-site/_cards". */
    public static String nameInSite(Path folder) {
        String name = name(folder);
        return name.startsWith("_") && folder.getNameCount() > 1
                ? folder.getName(folder.getNameCount() - 2) + "/" + name
                : name;
    }

    /** Where a card's file is. */
    public Path path(org.cardwright.edit.CardId card) {
        return root.resolve(card.file());
    }
}
