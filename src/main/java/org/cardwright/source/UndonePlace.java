package org.cardwright.source;

import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** A part of a card's form at which is told what the next run of the site's generator would undo there. */
public sealed interface UndonePlace {
    /** A field of its own, which is no list. */
    record Field(CardField field) implements UndonePlace {}

    /** A key of the card that is no field. */
    record Key(String key) implements UndonePlace {}

    /** Which proficiency levels the card has. */
    record Levels() implements UndonePlace {}

    /** A behavior or definition; {@code level} is a level's number or {@code Edit.UNASSIGNED}, {@code index} from 0. */
    record Item(ItemKind kind, int level, int index) implements UndonePlace {}

    /** All behaviors or definitions of a level: what is not on the card has no row. */
    record Items(ItemKind kind, int level) implements UndonePlace {}

    /** A course of the card, counted from 0. */
    record Course(int index) implements UndonePlace {}

    /** All courses of the card: what is not on the card has no row. */
    record Courses() implements UndonePlace {}
}
