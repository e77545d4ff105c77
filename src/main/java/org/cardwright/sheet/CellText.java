package org.cardwright.sheet;

/** Texts as cells of a table that a spreadsheet opens. */
public final class CellText {
    /** The most letters that a cell holds. */
    public static final int LONGEST = 32_767;

    private CellText() {}

    /**
     * The text so that no spreadsheet takes it for a formula: one that could be gets an apostrophe in front, as does one
     * that already has such an apostrophe, so that {@link #original} gives every text back.
     */
    public static String inert(String text) {
        return formula(text) ? "'" + text : text;
    }

    /** What {@link #inert} was given. */
    public static String original(String cell) {
        return cell.startsWith("'") && formula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean formula(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) == '\''
                || text.charAt(first) <= ' ' && text.charAt(first) != '\t' && text.charAt(first) != '\r')) {
            first++;
        }
        return first < text.length() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(first)) >= 0;
    }

    /** The text, cut off where no cell could hold it. */
    public static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
    }
}
