package org.cardwright.edit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;

/**
 * A state of all cards that can be gone to.
 *
 * @param id names the state for {@link EditHistory#goTo}
 * @param change the step that led there; empty at the start
 * @param depth 0 on the present line; a branch that is kept has one more than the line from which it goes off
 */
public record HistoryLine(int id, Optional<Change> change, int depth, State state) {
    /** What became of the step. */
    public enum State {
        /** It is in effect, and so are later ones. */
        DONE,
        /** It is the newest one in effect: the cards are as it left them. */
        NOW,
        /** It was undone and can be redone. */
        UNDONE,
        /** It was undone, and another step was made in its place. */
        KEPT;

        /** The word for it; none for the usual one. */
        public String word() {
            return switch (this) {
                case DONE -> "";
                case NOW -> Strings.get("history.now");
                case UNDONE -> Strings.get("history.undone");
                case KEPT -> Strings.get("history.kept");
            };
        }
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** What the step is called. */
    public String name() {
        return change.map(Change::name).orElseGet(() -> Strings.get("history.start"));
    }

    /** When the step was made, such as "14:05:09"; empty at the start. */
    public String time(ZoneId zone) {
        return change.map(step -> CLOCK.format(step.time().atZone(zone))).orElse("");
    }

    /** How many cards the step changed. */
    public int cards() {
        return change.map(step -> step.cards().size()).orElse(0);
    }

    /** "12 cards"; empty for none. */
    public String counted() {
        return cards() == 0 ? "" : Strings.get("history.cards", cards());
    }

    /** All of it in one line; {@code time} says when the step was made. */
    public String spoken(String time) {
        return String.join(", ", Stream.of(name(), counted(), state.word(), time).filter(part -> !part.isEmpty()).toList());
    }
}
