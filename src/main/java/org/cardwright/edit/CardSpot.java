package org.cardwright.edit;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;

/** A place on a card where the focus can be put. */
public sealed interface CardSpot {
    /** A line of one of the lists: of the behaviors, the definitions or the courses. */
    sealed interface Row extends CardSpot {
        /** Where it begins in the file. */
        Position at(CardPlaces places);
    }

    /** Wherever the focus of that card is. */
    record Anywhere() implements CardSpot {}

    record Field(CardField field) implements CardSpot {}

    /** A behavior or definition; {@code level} is a level's number or {@code Edit.UNASSIGNED}, {@code index} from 0. */
    record Item(ItemKind kind, int level, int index) implements Row {
        @Override
        public Position at(CardPlaces places) {
            return places.ofItem(kind, level, index);
        }
    }

    /** A course line, counted from 0. */
    record CourseLine(int index) implements Row {
        @Override
        public Position at(CardPlaces places) {
            return places.ofCourse(index);
        }
    }

    /** A place in the file's text: the control that edits it, or the text itself where no control does. */
    record At(Position position) implements CardSpot {}

    /** A line of the file's text, from 1, in the text itself. */
    record Line(int number) implements CardSpot {}

    /** The beginning of the list in which this is, or just this: another card has other items. */
    default CardSpot first() {
        return switch (this) {
            case Item item -> new Item(item.kind(), item.level(), 0);
            case CourseLine _ -> new CourseLine(0);
            default -> this;
        };
    }

    /** Where the focus goes for a part of a card as it is now. */
    static CardSpot of(CardPart part, CardDocument document) {
        return switch (part) {
            case CardPart.Field(CardField field) -> new Field(field);
            case CardPart.Item(ItemKind kind, int level, int index) -> new Item(kind, level, index);
            case CardPart.Course(int index, CardPart.Piece _) -> new CourseLine(index);
            case CardPart.CourseLine(int index) -> new CourseLine(index);
            case CardPart.Other(String key) -> new At(document.places().ofKey(key));
            case CardPart.Line(int number) -> new Line(number);
            case CardPart.Value _ -> new Anywhere();
        };
    }

    /** Where the focus goes for a problem: what a card lacks has no place in its file, but a field in its form. */
    static CardSpot of(Finding finding, CardDocument document) {
        return finding.field().filter(field -> document.readable() && !document.has(field))
                .<CardSpot>map(Field::new).orElseGet(() -> new At(finding.position()));
    }
}
