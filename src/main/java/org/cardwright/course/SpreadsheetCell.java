package org.cardwright.course;

/** Texts as cells of a table that a spreadsheet opens. */
final class SpreadsheetCell {
    /** The most letters that a cell holds. */
    private static final int LONGEST = 32_767;

    private SpreadsheetCell() {}

    /** The text so that no spreadsheet takes it for a formula: one that could be gets an apostrophe in front. */
    static String inert(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) <= ' ' && text.charAt(first) != '\t'
                && text.charAt(first) != '\r') {
            first++;
        }
        boolean formula = first < text.length() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(first)) >= 0;
        return formula ? "'" + text : text;
    }

    /** The text, cut off where no cell could hold it. */
    static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
    }
}
