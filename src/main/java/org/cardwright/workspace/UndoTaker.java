package org.cardwright.workspace;

import java.util.Optional;

import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;

/**
 * Who takes back what was done last, or does it again: the text field that has the focus takes its own typing first,
 * unless a step on cards came after it. On a card the steps on cards follow; a field of a tool keeps undo to itself once
 * somebody typed in it, so that one press too many changes no card.
 */
public enum UndoTaker {
    FIELD,
    CARDS,
    NOBODY;

    /** The steps on cards on either side of what was typed last in a field. */
    public record Mark(Optional<Change> before, Optional<Change> after) {
        /** Those of cards as they are now. */
        public static Mark of(Optional<Workspace> cards) {
            return new Mark(cards.flatMap(Workspace::newest), next(cards));
        }
    }

    /**
     * A field that has the focus.
     *
     * @param onCard whether it is one of a card, not of a tool
     * @param undoable whether it has typing to take back
     * @param redoable whether it has typing to do again
     * @param typed what was done on cards when somebody typed in it last
     */
    public record Field(boolean onCard, boolean undoable, boolean redoable, Optional<Mark> typed) {}

    private static Optional<Change> next(Optional<Workspace> cards) {
        return cards.flatMap(open -> open.undoneSteps().stream().findFirst());
    }

    /** Who takes back what was done last. */
    public static UndoTaker undo(Optional<Field> field, Optional<Workspace> cards) {
        Optional<Change> newest = cards.flatMap(Workspace::newest);
        return field.map(typing -> taker(typing, typing.undoable(), newest, typing.typed().filter(mark ->
                !newest.equals(mark.before()) && mark.before().map(step -> cards.filter(open -> open.doneSteps()
                        .contains(step)).isPresent()).orElse(true)).isPresent())).orElse(CARDS);
    }

    /** Who does again what was taken back last. */
    public static UndoTaker redo(Optional<Field> field, Optional<Workspace> cards) {
        Optional<Change> next = next(cards);
        return field.map(typing -> taker(typing, typing.redoable(), next, typing.typed().filter(mark ->
                !next.equals(mark.after())).isPresent())).orElse(CARDS);
    }

    /**
     * @param able whether the field can do it
     * @param step the step on cards; of one on several cards a field of a card could only take back its own part
     * @param later whether a step was made, or taken back, since somebody typed in the field
     */
    private static UndoTaker taker(Field field, boolean able, Optional<Change> step, boolean later) {
        if (field.onCard()) {
            return able && !later && step.filter(one -> one.cards().size() > 1).isEmpty() ? FIELD : CARDS;
        }
        return !field.undoable() && !field.redoable() || later ? CARDS : able ? FIELD : NOBODY;
    }

    /** What that is, in words; empty if nothing. */
    public Optional<String> name(Optional<String> step) {
        return switch (this) {
            case FIELD -> Optional.of(Strings.get("menu.undo.typing"));
            case CARDS -> step;
            case NOBODY -> Optional.empty();
        };
    }
}
