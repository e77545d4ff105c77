package org.cardwright.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * Where deleted cards are kept: a folder per save that deleted some, named by the time, with the files as they were.
 *
 * @param folder need not exist yet
 */
public record Trash(Path folder) {
    /** The trash in the folder for what the program keeps for its user. */
    public static Trash in(Path data) {
        return new Trash(data.resolve("trash"));
    }

    /** The folder for what the program keeps for its user. */
    Path data() {
        return folder.toAbsolutePath().getParent();
    }

    /** A new place for what is deleted from a folder of cards now. */
    TrashFolder place(CardFolder cards) {
        return new TrashFolder(folder, cards.root(), LocalDateTime.now());
    }
}
