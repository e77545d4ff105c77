package org.cardwright.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step that a person can undo, over one or many cards.
 *
 * @param name what the step did, in the words of the menu: "Edit description"
 * @param files files beside the cards that it wrote; who undoes it puts them back
 * @param by what made it, where the same can be asked of other cards
 */
public record Change(String name, Instant time, List<CardChange> cards, List<FileStep> files, Optional<MadeBy> by) {
    public Change {
        cards = List.copyOf(cards);
        files = List.copyOf(files);
    }

    public Change(String name, Instant time, List<CardChange> cards, List<FileStep> files) {
        this(name, time, cards, files, Optional.empty());
    }

    public Change(String name, Instant time, List<CardChange> cards) {
        this(name, time, cards, List.of());
    }

    /** The same step, which wrote files too. */
    public Change with(List<FileStep> written) {
        return new Change(name, time, cards, written, by);
    }
}
