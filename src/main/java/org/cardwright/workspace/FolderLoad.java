package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.Progress;

/** A folder that was read, with what the tree shows of it. */
public record FolderLoad(CardFolder folder, FolderContents contents, TreeContents tree) {
    /**
     * Reads a folder, or the cards of a site; for a background thread.
     *
     * @throws IOException if it cannot be read; the message is for the user
     */
    public static FolderLoad of(Path chosen, Progress progress) throws IOException {
        CardFolder folder = FolderReader.resolve(chosen);
        FolderContents contents = FolderReader.begin(folder, progress);
        List<CardEntry> entries = contents.cards().parallelStream()
                .map(card -> CardEntry.of(card.id(), card.document())).toList();
        return new FolderLoad(folder, contents, TreeContents.of(entries, contents.problems()));
    }
}
