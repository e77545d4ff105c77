package org.cardwright.workspace;

import java.util.List;

/**
 * What became of cards that are saved all or none.
 *
 * @param done whether all were saved
 * @param outcomes if done, those of all requests in their order; else only those that kept the batch from being done,
 *     or none after a cancel
 */
public record BatchOutcome(boolean done, List<SaveOutcome> outcomes) {
    public BatchOutcome {
        outcomes = List.copyOf(outcomes);
    }
}
