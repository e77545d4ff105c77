package org.cardwright.sheet;

/**
 * A cell as a person reads it.
 *
 * @param text what it says, as it was typed where that can be known: a number without a spreadsheet's rounding, a day
 *     as 2027-01-31, a day without a year as 7-9 (month, day), the value of a formula
 * @param kind what the spreadsheet takes it for
 * @param origin what is behind the text: the number as it is stored, the day with its year, the formula; else empty
 */
public record GridCell(String text, Kind kind, String origin) {
    /** A cell that says nothing. */
    public static final GridCell EMPTY = new GridCell("", Kind.EMPTY, "");

    /** What a spreadsheet takes a cell for. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        FORMULA,
        ERROR,
        /** Covered by the cell that it was merged with, so that nobody knows what it would say. */
        MERGED
    }

    /** A cell of text; an empty one if there is none. */
    static GridCell of(String text) {
        return text.isEmpty() ? EMPTY : new GridCell(text, Kind.TEXT, "");
    }
}
