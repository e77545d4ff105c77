package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;

/**
 * Notes what a folder's cards say before this program changes them: where a site had the same, a later merge with that
 * site begins there, even if the folder was never exported yet. For background threads.
 */
public final class Opening {
    private Opening() {}

    /**
     * Notes texts as they were found on disk; those that are noted already cost nothing. What cannot be noted is only
     * asked about in a later export.
     *
     * @param data the user's data folder; without it nothing is noted
     */
    public static void note(Optional<Path> data, CardFolder folder, Map<CardId, SourceText> texts) {
        try {
            var notes = new Agreements.Notes();
            texts.forEach((card, text) -> notes.found(Source.name(card), text));
            Agreements.of(data, folder.root()).note(notes);
        } catch (IOException e) {
            // A data folder that cannot be written must not keep anybody from working.
        }
    }
}
