package org.cardwright.edit;

import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** One text of a card by its place; indexes count from 0 as in {@link org.cardwright.model.Card}. */
public sealed interface CardPart extends Refusal.Place {
    /** A scalar field: none of the two lists, and not the courses. */
    record Field(CardField field) implements CardPart {}

    /** A behavior or definition; {@code level} is a level's number or {@code Edit.UNASSIGNED}. */
    record Item(ItemKind kind, int level, int index) implements CardPart {}

    /** One of the three parts of a course line. */
    record Course(int index, Piece piece) implements CardPart {}

    /** A course line that is not understood. */
    record CourseLine(int index) implements CardPart {}

    /** A key besides the seventeen. */
    record Other(String key) implements CardPart {}

    /** A line, from 1, of a file that is not understood as a card. */
    record Line(int number) implements CardPart {}

    /** The parts of a course that a person edits. */
    enum Piece {
        TITLE,
        PROVIDER,
        LINK
    }
}
