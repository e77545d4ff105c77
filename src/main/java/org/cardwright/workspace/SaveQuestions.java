package org.cardwright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;

/** What a person is asked and told where cards could not be saved as they are. */
public interface SaveQuestions {
    /** What to do about cards that could not be saved. */
    enum AfterFailure {
        RETRY,
        ELSEWHERE,
        CLOSE
    }

    /** Tells which cards could not be saved and why, and asks what to do about it. */
    AfterFailure saveFailed(String headline, String text);

    /**
     * Lets a person choose between two texts of each card, part by part.
     *
     * @param text what happened
     * @return the text that each card shall have; empty if it was canceled
     */
    Optional<List<DiskChoice>> resolve(List<DiskConflict> conflicts, String text);

    /** Asks for a folder, beginning at one if that is known. */
    Optional<Path> chooseFolder(Optional<Path> initial);

    /** Tells what went wrong and what to do next; {@code headline} is one short sentence. */
    void error(String headline, String text);
}
