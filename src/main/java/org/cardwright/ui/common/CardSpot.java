package org.cardwright.ui.common;

import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;

/** A place on a card where the focus can be put. */
public sealed interface CardSpot {
    /** Wherever the focus of that card is. */
    record Anywhere() implements CardSpot {}

    record Field(CardField field) implements CardSpot {}

    /** A behavior or definition; {@code level} is a level's number or {@code Edit.UNASSIGNED}, {@code index} from 0. */
    record Item(ItemKind kind, int level, int index) implements CardSpot {}

    /** A course line, counted from 0. */
    record CourseLine(int index) implements CardSpot {}

    /** A place in the file's text: the control that edits it, or the text itself where no control does. */
    record At(Position position) implements CardSpot {}

    /** A line of the file's text, from 1, in the text itself. */
    record Line(int number) implements CardSpot {}
}
