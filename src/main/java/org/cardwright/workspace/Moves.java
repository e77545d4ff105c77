package org.cardwright.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.cardwright.edit.Change;

/**
 * Undo and redo as they are pressed: a step whose cards are at hand takes effect at once, that of very many others as a
 * whole when they were read. What is pressed in the meantime waits its turn, and whoever edits cards ends it. For one
 * thread; others only read.
 */
public final class Moves {
    /** So many cards are read at once. */
    private static final int AT_ONCE = 40;
    /** Of so many cards that are at hand all takes effect at once. */
    private static final int AT_HAND = 300;

    private final Consumer<Change> moved;
    private int due;
    private Optional<Reading> reading = Optional.empty();

    /** What is to be worked out before a step can take effect. */
    public record Reading(Workspace open, int way, Change step, Foresight ahead) {
        /** Works it out, on any thread. */
        public Foresight read() {
            return ahead.of(step, way > 0, Map.of());
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
            Optional<Change> step = step(open, way).filter(next -> large(open.get(), way, next.cards().size()));
            if (step.isPresent()) {
                reading = Optional.of(new Reading(open.get(), way, step.get(), open.get().foresee()));
                return reading;
            }
            move(open.get(), way);
        }
        due = 0;
        return Optional.empty();
    }

    private static boolean large(Workspace open, int way, int cards) {
        return cards > AT_HAND || cards > AT_ONCE && open.unread(way).size() > AT_ONCE;
    }

    private static Optional<Change> step(Optional<Workspace> open, int way) {
        return open.flatMap(cards -> way < 0 ? cards.newest() : cards.undoneSteps().stream().findFirst());
    }

    private void move(Workspace open, int way) {
        due -= way;
        open.move(way).forEach(moved);
    }

    /**
     * Goes on with a step that was worked out; what is to be worked out next is given to {@code next}.
     *
     * @return false if cards changed in the meantime: nothing is done then, and nothing waits any more
     */
    public boolean read(Optional<Workspace> now, Foresight read, Consumer<Reading> next) {
        Reading mine = reading.orElseThrow();
        if (!now.equals(Optional.of(mine.open())) || !step(now, mine.way()).equals(Optional.of(mine.step()))) {
            stop();
            return false;
        }
        reading = Optional.empty();
        if (Integer.signum(due) == mine.way()) {
            mine.open().foreseen(read);
            move(mine.open(), mine.way());
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
