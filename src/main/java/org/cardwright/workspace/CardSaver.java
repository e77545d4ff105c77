package org.cardwright.workspace;

import java.util.List;

/** Writes card files so that a crash leaves each one old or new; for a background thread. */
public final class CardSaver {
    private CardSaver() {}

    /** Saves each card by itself: one that fails does not stop the others. */
    public static List<SaveOutcome> save(CardFolder folder, List<SaveRequest> requests, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
