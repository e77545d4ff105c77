package org.cardwright.merge;

/**
 * One value of a card that became another one.
 *
 * @param label what it is, as people say it
 * @param before empty where it was added
 * @param after empty where it was removed
 */
public record ValueChange(String label, String before, String after) {
    private static final int SHOWN = 80;

    /** How a change is told. */
    public enum Kind {
        /** Something is there that was not. */
        ADDED,
        /** Something is gone. */
        REMOVED,
        /** One thing is in the place of another. */
        CHANGED,
        /** Nothing that can be seen differs. */
        SPACES
    }

    /** What can be told of the values; those that differ in what cannot be seen say nothing by themselves. */
    public Kind kind() {
        String was = visible(before);
        String is = visible(after);
        if (was.isEmpty() && is.isEmpty() || !before.isEmpty() && !after.isEmpty() && was.equals(is)) {
            return Kind.SPACES;
        }
        return was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** Without spaces and signs that take no room. */
    private static String visible(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+", "");
    }

    /** Only what differs, so that the same replacement in many values is seen as the same. */
    public ValueChange core() {
        if (!before.equals(after) && visible(before).equals(visible(after))) {
            return new ValueChange(label, " ", " ");
        }
        if (isName(before) && isName(after) && !before.equals(after)) {
            return this;
        }
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
        // Where what was put in begins like what follows it, it may as well stand a little before.
        String longer = before.length() > after.length() ? before : after;
        for (int at = start, stop = longer.length() - end; start + end == least && at > 0 && withinWord(start, end)
                && longer.charAt(at - 1) == longer.charAt(stop - 1); stop--) {
            at--;
            if (!withinWord(at, longer.length() - stop + 1)) {
                start = at;
                end = longer.length() - stop + 1;
            }
        }
        // Something put in between or taken out is told as such, unless it is a part of a word.
        if (start + end < least || withinWord(start, end)) {
            start = wordStart(start);
            end = wordEnd(end);
        }
        return new ValueChange(label, before.substring(start, before.length() - end),
                after.substring(start, after.length() - end));
    }

    /** A number, a name or the like: a part of it says nothing. Addresses change in one of their parts. */
    private static boolean isName(String text) {
        return text.length() <= SHOWN && !text.isEmpty() && text.chars().noneMatch(c -> c == '/'
                || Character.isWhitespace(c));
    }

    private boolean withinWord(int start, int end) {
        String longer = before.length() > after.length() ? before : after;
        int stop = longer.length() - end;
        return start < stop && (start > 0 && inWord(longer, start - 1) && inWord(longer, start)
                || stop < longer.length() && inWord(longer, stop - 1) && inWord(longer, stop));
    }

    /** Also half a sign, and marks that stand on a letter. */
    private static boolean inWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c)
                == Character.NON_SPACING_MARK;
    }

    /** Differences are told in whole words. */
    private int wordStart(int start) {
        int at = start;
        while (at > 0 && inWord(before, at - 1)) {
            at--;
        }
        return at;
    }

    private int wordEnd(int end) {
        int at = end;
        while (at > 0 && inWord(before, before.length() - at)) {
            at--;
        }
        return at;
    }

    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0,
                Math.min(SHOWN - 1, line.codePointCount(0, line.length())))) + "…";
    }
}
