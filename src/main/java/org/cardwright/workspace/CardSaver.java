package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes card files so that a crash leaves each one wholly old or wholly new; for a background thread.
 *
 * <p>The bytes on disk decide whether another program changed a file: the same bytes are never a conflict, whatever
 * their time stamp. Permissions, and owner and group where they may be set, are kept. A symbolic link stays, and the
 * file that it names is written. A file with several hard links gets a copy of its own, as the price of the guarantee.
 */
public final class CardSaver {
    private CardSaver() {}

    /**
     * Saves each card by itself: one that fails does not stop the others. A card that is expected to be empty may be
     * missing on disk, and is created. After a cancel the list ends early: the other cards were not touched.
     */
    public static List<SaveOutcome> save(CardFolder folder, List<SaveRequest> requests, Progress progress) {
        return save(folder, requests, progress, new RealDisk());
    }

    static List<SaveOutcome> save(CardFolder folder, List<SaveRequest> requests, Progress progress, Disk disk) {
        List<SaveOutcome> outcomes = new ArrayList<>(requests.size());
        for (SaveRequest request : requests) {
            if (progress.canceled()) {
                break;
            }
            outcomes.add(new FileSave(folder, request, disk).run());
            progress.done(outcomes.size(), requests.size());
        }
        return outcomes;
    }
}
