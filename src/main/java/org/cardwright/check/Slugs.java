package org.cardwright.check;

/** How the newest generator writes names into addresses and file names (format notes, 1). */
final class Slugs {
    private Slugs() {}

    static String slug(String text) {
        return text.replace(", ", "-").replace(' ', '-').replace('/', '-');
    }

    static String unpadded(String series) {
        int at = 0;
        while (at < series.length() - 1 && series.charAt(at) == '0') {
            at++;
        }
        return series.substring(at);
    }

    /** The series number in four digits. */
    static String padded(String series) {
        String number = unpadded(series);
        return number.length() < 4 ? "0".repeat(4 - number.length()) + number : number;
    }
}
