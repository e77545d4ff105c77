package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

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

    /**
     * What was deleted from a folder of cards, the newest first; for a background thread.
     *
     * @throws IOException if the trash cannot be read
     */
    public List<TrashedCard> deletedFrom(CardFolder cards) throws IOException {
        return TrashReader.read(folder, cards);
    }

    /** A new place for what is deleted from a folder of cards now. */
    TrashFolder place(CardFolder cards) {
        return new TrashFolder(folder, cards.root(), LocalDateTime.now());
    }
}
