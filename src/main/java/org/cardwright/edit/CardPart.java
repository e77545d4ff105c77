package org.cardwright.edit;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
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

    /** A value that a comparison names, such as all courses of a card: what it is called, and by what it is known. */
    record Value(String id, String label) implements CardPart {}

    /** The parts of a course that a person edits. */
    enum Piece {
        TITLE,
        PROVIDER,
        LINK
    }

    /** The place in a few words: "Description", "Level 2 · behavior 3", "Course 1 · link", "File text · line 12". */
    default String words() {
        return switch (this) {
            case Field(CardField field) -> FieldLabels.of(field);
            case Item(ItemKind kind, int level, int index) -> level == Edit.UNASSIGNED
                    ? Strings.get("part.unassigned", FieldLabels.item(kind), index + 1)
                    : Strings.get("part.item", level, FieldLabels.item(kind), index + 1);
            case Course(int index, Piece piece) -> Strings.get("part.course", index + 1, switch (piece) {
                case TITLE -> Strings.get("part.course.title");
                case PROVIDER -> Strings.get("part.course.provider");
                case LINK -> Strings.get("part.course.link");
            });
            case CourseLine(int index) -> Strings.get("part.courseLine", index + 1);
            case Other(String key) -> key;
            case Line(int number) -> Strings.get("part.line", number);
            case Value(String _, String label) -> label;
        };
    }
}
