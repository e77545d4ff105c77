package org.cardwright.merge;

/**
 * A value that both sides changed, each in another way, or that the site alone changed; empty texts stand for values that
 * a side does not have.
 *
 * @param id names it among the conflicts of its card, the same for the same three texts
 * @param kind what can be made of it
 * @param label what it is, as people say it: "Description", "Courses"
 * @param base what both sides began with
 * @param both the items of both sides, the folder's first; empty where they cannot both stay
 * @param draft what an own text begins with, the folder's value: a value as it is, items one a line, courses as
 *         {@link CourseRows}
 */
public record MergeConflict(String id, Kind kind, String label, String base, String ours, String theirs,
        String both, String draft) {
    /** The id of the conflict of cards that cannot be merged by their parts: one of the two as a whole. */
    public static final String WHOLE_CARD = "card";

    /** What can be made of a conflict. */
    public enum Kind {
        /** One side's, as it is. */
        SIDES,
        /** One line of text. */
        VALUE,
        /** Behaviors or definitions. */
        ITEMS,
        COURSES
    }

    /** A conflict of which one side's value stays as it is. */
    public MergeConflict(String id, String label, String base, String ours, String theirs) {
        this(id, Kind.SIDES, label, base, ours, theirs, "", "");
    }

    public String of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    /** Whether the items of both sides can stay. */
    public boolean bothPossible() {
        return !both.isEmpty();
    }

    /** The value that a choice gives, as people read it. */
    public String result(Resolution choice) {
        return switch (choice) {
            case Side side -> of(side);
            case Resolution.Both _ -> both;
            case Resolution.Own own -> kind == Kind.COURSES ? ListKind.COURSES.shown(ListKind.COURSES.read().apply(own.text()))
                    : kind == Kind.ITEMS ? ListKind.ITEMS.shown(ListKind.ITEMS.read().apply(own.text()))
                    : own.line();
        };
    }

    /** Whether a person can write something else instead. */
    public boolean ownPossible() {
        return kind != Kind.SIDES;
    }
}
