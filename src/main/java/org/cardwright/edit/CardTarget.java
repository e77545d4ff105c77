package org.cardwright.edit;

import java.util.List;
import java.util.OptionalInt;

import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;

/** A field as a person names it for many cards at once. */
public sealed interface CardTarget {
    /** A scalar field: none of the two lists, and not the courses. */
    record Field(CardField field) implements CardTarget {
        @Override
        public boolean holds(CardPart part) {
            return part instanceof CardPart.Field other && other.field() == field;
        }
    }

    /** Behaviors or definitions of a level; empty stands for those of every level and of none. */
    record Items(ItemKind kind, OptionalInt level) implements CardTarget {
        @Override
        public boolean holds(CardPart part) {
            return part instanceof CardPart.Item item && item.kind() == kind
                    && (level.isEmpty() || level.getAsInt() == item.level());
        }
    }

    /** Titles, providers and links of all courses. */
    record Courses() implements CardTarget {
        @Override
        public boolean holds(CardPart part) {
            return part instanceof CardPart.Course || part instanceof CardPart.CourseLine;
        }
    }

    /** A key besides the seventeen. */
    record Other(String key) implements CardTarget {
        @Override
        public boolean holds(CardPart part) {
            return part instanceof CardPart.Other other && other.key().equals(key);
        }
    }

    boolean holds(CardPart part);

    /** What people call it, whatever the level. */
    default String name() {
        return switch (this) {
            case Field(CardField field) -> FieldLabels.of(field);
            case Items items -> FieldLabels.of(items.kind().field());
            case Courses _ -> FieldLabels.of(CardField.COURSES);
            case Other(String key) -> key;
        };
    }

    /** Whether one of the targets holds a part. */
    static boolean anyHolds(List<CardTarget> targets, CardPart part) {
        return targets.stream().anyMatch(target -> target.holds(part));
    }
}
