package org.cardwright.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What sessions that came to no end left unsaved in a folder, the newest state of each card.
 *
 * @param time when the last of it was written down
 * @param logs where it stands; deleted once the work is settled
 */
public record RecoveredWork(Instant time, List<RecoveredCard> cards, List<Path> logs) {
    public RecoveredWork {
        cards = List.copyOf(cards);
        logs = List.copyOf(logs);
    }
}
