package org.cardwright.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;

/**
 * Undo and redo as they are pressed: a step whose cards are at hand takes effect at once, that of very many others as a
 * whole when they were read. What is pressed in the meantime waits its turn, and whoever edits cards ends it. For one
 * thread; others only read.
 */
public final class Moves {
    /** So many cards are read at once. */
    private static final int AT_ONCE = 40;

    private final Consumer<Change> moved;
    private int due;
    private Optional<Reading> reading = Optional.empty();

    /** What is to be read before a step can take effect. */
    public record Reading(Workspace open, int way, Optional<Change> step, Map<CardId, CardDocument> known,
            Map<CardId, SourceText> texts) {
        /** Reads it, on any thread. */
        public Map<CardId, CardDocument> read() {
            return CardDocument.readAll(texts);
        }
    }

    /** @param moved gets each step that was undone or redone */
    public Moves(Consumer<Change> moved) {
        this.moved = moved;
    }

    /**
     * Undoes what is pressed, or redoes it.
     *
     * @param way -1 to undo and 1 to redo
     * @return what is to be read first, if nothing is being read
     */
    public Optional<Reading> press(Optional<Workspace> open, int way) {
        due += way;
        return reading.isPresent() ? Optional.empty() : next(open);
    }

    private Optional<Reading> next(Optional<Workspace> open) {
        while (due != 0 && open.isPresent()) {
            int way = Integer.signum(due);
            Map<CardId, CardDocument> known = new HashMap<>();
            Map<CardId, SourceText> texts = open.get().unread(way, known);
            if (texts.size() > AT_ONCE) {
                reading = Optional.of(new Reading(open.get(), way, step(open, way), known, texts));
                return reading;
            }
            move(open.get(), way, known);
        }
        due = 0;
        return Optional.empty();
    }

    private static Optional<Change> step(Optional<Workspace> open, int way) {
        return open.flatMap(cards -> way < 0 ? cards.newest() : cards.undoneSteps().stream().findFirst());
    }

    private void move(Workspace open, int way, Map<CardId, CardDocument> known) {
        due -= way;
        open.move(way, known).forEach(moved);
    }

    /**
     * Goes on with cards that were read; what is to be read next is given to {@code next}.
     *
     * @return false if cards changed in the meantime: nothing is done then, and nothing waits any more
     */
    public boolean read(Optional<Workspace> now, Map<CardId, CardDocument> read,
            Consumer<Reading> next) {
        Reading mine = reading.orElseThrow();
        if (!now.equals(Optional.of(mine.open())) || !step(now, mine.way()).equals(mine.step())) {
            stop();
            return false;
        }
        reading = Optional.empty();
        if (Integer.signum(due) == mine.way()) {
            mine.known().putAll(read);
            move(mine.open(), mine.way(), mine.known());
        }
        next(now).ifPresent(next);
        return true;
    }

    /** Nothing waits any more. */
    public void stop() {
        reading = Optional.empty();
        due = 0;
    }
}
