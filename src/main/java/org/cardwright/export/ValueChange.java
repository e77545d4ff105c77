package org.cardwright.export;

/**
 * One value of a card that became another one.
 *
 * @param label what it is, as people say it
 * @param before empty where it was added
 * @param after empty where it was removed
 */
public record ValueChange(String label, String before, String after) {
    private static final int SHOWN = 80;

    /** Only what differs, so that the same replacement in many values is seen as the same. */
    ValueChange core() {
        int start = 0;
        int least = Math.min(before.length(), after.length());
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1
                - end)) {
            end++;
        }
        // Something put in between or taken out is told as such, whatever stands beside it.
        if (start + end < least) {
            start = wordStart(start);
            end = wordEnd(end);
        }
        return new ValueChange(label, before.substring(start, before.length() - end),
                after.substring(start, after.length() - end));
    }

    /** Differences are told in whole words. */
    private int wordStart(int start) {
        int at = start;
        while (at > 0 && Character.isLetterOrDigit(before.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int wordEnd(int end) {
        int at = end;
        while (at > 0 && Character.isLetterOrDigit(before.charAt(before.length() - at))) {
            at--;
        }
        return at;
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0,
                Math.min(SHOWN - 1, line.codePointCount(0, line.length())))) + "…";
    }
}
