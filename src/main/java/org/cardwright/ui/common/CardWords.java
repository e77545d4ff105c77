package org.cardwright.ui.common;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardPart;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;

/** The names of a card's parts as people say them, the same on every screen. */
public final class CardWords {
    private CardWords() {}

    public static String name(CardField field) {
        return FieldLabels.of(field);
    }

    /** "behavior" or "definition". */
    public static String item(ItemKind kind) {
        return kind == ItemKind.BEHAVIOR ? Strings.get("card.behavior") : Strings.get("card.definition");
    }

    /** A place in a few words: "Description", "Level 2 · behavior 3", "Course 1 · link", "File text · line 12". */
    public static String name(CardPart part) {
        return switch (part) {
            case CardPart.Field(CardField field) -> name(field);
            case CardPart.Item(ItemKind kind, int level, int index) -> level == Edit.UNASSIGNED
                    ? Strings.get("part.unassigned", item(kind), index + 1)
                    : Strings.get("part.item", level, item(kind), index + 1);
            case CardPart.Course(int index, CardPart.Piece piece) -> Strings.get("part.course", index + 1,
                    switch (piece) {
                        case TITLE -> Strings.get("part.course.title");
                        case PROVIDER -> Strings.get("part.course.provider");
                        case LINK -> Strings.get("part.course.link");
                    });
            case CardPart.CourseLine(int index) -> Strings.get("part.courseLine", index + 1);
            case CardPart.Other(String key) -> key;
            case CardPart.Line(int number) -> Strings.get("part.line", number);
        };
    }

    /** Where the focus goes for a part of a card as it is now. */
    public static CardSpot spot(CardPart part, CardDocument document) {
        return switch (part) {
            case CardPart.Field(CardField field) -> new CardSpot.Field(field);
            case CardPart.Item(ItemKind kind, int level, int index) -> new CardSpot.Item(kind, level, index);
            case CardPart.Course(int index, CardPart.Piece _) -> new CardSpot.CourseLine(index);
            case CardPart.CourseLine(int index) -> new CardSpot.CourseLine(index);
            case CardPart.Other(String key) -> new CardSpot.At(document.places().ofKey(key));
            case CardPart.Line(int number) -> new CardSpot.Line(number);
        };
    }
}
