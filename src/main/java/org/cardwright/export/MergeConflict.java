package org.cardwright.export;

/**
 * A value that both sides changed, each in another way; empty texts stand for values that a side does not have.
 *
 * @param id names it among the conflicts of its card, the same for the same three texts
 * @param label what it is, as people say it: "Description", "Courses"
 * @param base what both sides began with
 */
public record MergeConflict(String id, String label, String base, String ours, String theirs) {
    /** The id of the conflict of cards that cannot be merged by their parts: one of the two as a whole. */
    public static final String WHOLE_CARD = "card";

    public String of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }
}
