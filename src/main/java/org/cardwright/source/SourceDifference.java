package org.cardwright.source;

import java.util.Optional;

import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;

/**
 * One thing that the next run of the site's generator would change.
 *
 * @param card the card of the folder; empty for one that only the tables have
 * @param made the card as the generator would write it; empty for one that it would not write
 * @param file the name of the card's file; the generator's where there is no card
 * @param competency as the tables spell it, if they do
 * @param part which of several differences of this kind it is: a level, a course, a key; empty if there can be but one
 * @param here what the card says, for people; a list has an item in each line
 * @param there what the generator would write
 * @param courses the courses of the card and of the generator, if it is about a course
 * @param barrier why the tables cannot say what the card says, as far as that is known at once
 */
public record SourceDifference(Kind kind, Optional<CardId> card, Optional<GeneratedCard> made, String file,
        String competency, String part, String here, String there, Courses courses, Optional<String> barrier) {
    /** What differs. */
    public enum Kind {
        DESCRIPTION,
        GROUP,
        DESIGNATION,
        SERIES,
        CAREER_LEVEL,
        COMPETENCY,
        LEVELS,
        BEHAVIORS,
        DEFINITIONS,
        COURSE,
        /** The order of courses that are on both sides. */
        ORDER,
        TITLE,
        PERMALINK,
        FILTERS,
        /** Another field, or a key that only the card has. */
        OTHER,
        /** The name of the file. */
        FILE,
        /** The whole card is only in the tables. */
        ONLY_THERE,
        /** The whole card is only in the folder. */
        ONLY_HERE,
        /** The card cannot be read. */
        UNREADABLE,
        /** Both sides say the same, in other letters. */
        FORM;

        Optional<CardField> field() {
            return switch (this) {
                case COURSE, ORDER -> Optional.of(CardField.COURSES);
                case LEVELS, OTHER, FILE, ONLY_THERE, ONLY_HERE, UNREADABLE, FORM -> Optional.empty();
                default -> Optional.of(CardField.valueOf(name()));
            };
        }

        /** The kind in words: "Behaviors". */
        public String label() {
            return switch (this) {
                case LEVELS -> Strings.get("source.kind.levels");
                case COURSE -> Strings.get("source.kind.course");
                case ORDER -> Strings.get("source.kind.order");
                case OTHER -> Strings.get("source.kind.other");
                case FILE -> Strings.get("source.kind.file");
                case ONLY_THERE -> Strings.get("source.kind.only-there");
                case ONLY_HERE -> Strings.get("source.kind.only-here");
                case UNREADABLE -> Strings.get("source.kind.unreadable");
                case FORM -> Strings.get("source.kind.form");
                default -> FieldLabels.of(field().orElseThrow());
            };
        }
    }

    /** A course as the card has it and as the generator would write it; one is absent where it came or went. */
    public record Courses(Optional<CourseText> here, Optional<CourseText> there) {
        static final Courses NONE = new Courses(Optional.empty(), Optional.empty());

        /** Whether it is one course in other words. */
        boolean reworded() {
            return here.isPresent() && there.isPresent();
        }
    }

    /** Stays the same when tables and cards are compared again, as long as the difference is the same. */
    public String id() {
        return kind + "|" + file + "|" + part;
    }

    /** The provider of the course, if it is about one. */
    public Optional<String> provider() {
        return courses.there().or(courses::here).map(CourseText::provider);
    }

    Optional<ItemKind> items() {
        return switch (kind) {
            case BEHAVIORS -> Optional.of(ItemKind.BEHAVIOR);
            case DEFINITIONS -> Optional.of(ItemKind.DEFINITION);
            default -> Optional.empty();
        };
    }

    /** The level of behaviors and definitions. */
    int level() {
        return items().isPresent() ? Integer.parseInt(part) : Edit.UNASSIGNED;
    }

    /** What differs, in words: "Behaviors, level 2". */
    public String label() {
        return switch (kind) {
            case BEHAVIORS, DEFINITIONS -> FieldLabels.of(items().orElseThrow(), level());
            case OTHER -> CardField.ofKey(part).map(FieldLabels::of).orElse(part);
            default -> kind.label();
        };
    }

    /** Where a person sees it on the card. */
    public CardSpot spot() {
        return switch (kind) {
            case BEHAVIORS, DEFINITIONS -> new CardSpot.Item(items().orElseThrow(), level(), 0);
            default -> kind.field().<CardSpot>map(CardSpot.Field::new).orElseGet(CardSpot.Anywhere::new);
        };
    }
}
