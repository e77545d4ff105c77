package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;

import org.cardwright.edit.CardId;

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

    /**
     * Reads all cards in parallel, sorted by file; a file that cannot be read becomes a problem and does not stop the others.
     *
     * @throws java.util.concurrent.CancellationException if the progress says that it was canceled
     * @throws IOException if the folder itself cannot be read; the message is for the user
     */
    public static FolderContents read(CardFolder folder, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads one card again, such as after a conflict.
     *
     * @throws IOException if it cannot be read; the message is for the user
     */
    public static LoadedCard read(CardFolder folder, CardId card) throws IOException {
        throw new UnsupportedOperationException();
    }
}
