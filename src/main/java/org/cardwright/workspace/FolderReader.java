package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds and reads the cards of a folder; for a background thread. */
public final class FolderReader {
    private FolderReader() {}

    /**
     * The folder of cards that a person means: a site's root gives its {@code _cards}.
     *
     * @throws IOException if it is no folder or cannot be read; the message is for the user
     */
    public static CardFolder resolve(Path chosen) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads all cards in parallel, sorted by file; a card that cannot be read does not stop the others. */
    public static List<LoadedCard> read(CardFolder folder, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }
}
