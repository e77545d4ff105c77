package org.cardwright.course;

/** How words of cards are compared. */
final class Texts {
    private Texts() {}

    /** A series as its number, without zeros in front: {@code 0510} and {@code 510} are one series. */
    static String series(String text) {
        String series = text.strip();
        int digit = 0;
        while (digit < series.length() - 1 && series.charAt(digit) == '0') {
            digit++;
        }
        return series.substring(digit);
    }
}
