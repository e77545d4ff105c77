package org.cardwright.document;

import java.util.regex.Pattern;

/**
 * Tells quickly whether a text is of a size and depth that a card can have. Real cards have some ten thousand
 * letters at most; beyond many times that, reading would take a time and memory that grow with the square.
 */
final class CardSize {
    private static final int LETTERS = 300_000;
    private static final int LINES = 4_000;
    private static final int TAGS = 8_000;
    private static final int SEPARATORS = 12_000;
    private static final int BRACKETS = 500;
    private static final Pattern DEEP_LIST = Pattern.compile("(?:[-?] ){30}|\n {200}", Pattern.DOTALL);

    /** A text below this size is not large, however it is divided. */
    private static final int SMALL = 8_000;
    /** The least length of what the pattern finds, a part of it at which it can be noticed, and how far apart. */
    private static final int STEP = 30;
    private static final int NOTICED = 6;

    private CardSize() {}

    static boolean tooLarge(String text) {
        return text.length() > LETTERS || text.length() > SMALL && manyParts(text)
                || more(text, BRACKETS, '[') || more(text, BRACKETS, '{')
                || mayBeDeep(text) && DEEP_LIST.matcher(text).find();
    }

    private static boolean manyParts(String text) {
        return more(text, LINES, '\n') || more(text, LINES, '\r') || more(text, TAGS, '<')
                || more(text, SEPARATORS, ',') || more(text, SEPARATORS, '?');
    }

    /** Searching is much faster than looking at each letter. */
    private static boolean more(String text, int limit, char letter) {
        int at = -1;
        for (int count = 0; count <= limit; count++) {
            at = text.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Looks at one letter in thirty: what is deep holds sixty indicators and blanks in a row, or more. */
    private static boolean mayBeDeep(String text) {
        for (int i = STEP - 1; i + NOTICED < text.length(); i += STEP) {
            int end = i;
            while (end < i + NOTICED && indents(text.charAt(end))) {
                end++;
            }
            if (end == i + NOTICED) {
                return true;
            }
        }
        return false;
    }

    private static boolean indents(char c) {
        return c == ' ' || c == '-' || c == '?';
    }
}
