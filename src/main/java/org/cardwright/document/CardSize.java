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

    private static final String MANY_BLANKS = "\n" + " ".repeat(50);

    private CardSize() {}

    static boolean tooLarge(String text) {
        return text.length() > LETTERS
                || more(text, LINES, '\n') || more(text, LINES, '\r') || more(text, TAGS, '<')
                || more(text, SEPARATORS, ',') || more(text, SEPARATORS, '?')
                || more(text, BRACKETS, '[') || more(text, BRACKETS, '{')
                || mayBeDeep(text) && DEEP_LIST.matcher(text).find();
    }

    /** Searching is much faster than looking at each letter, and most texts are too short to hold so many. */
    private static boolean more(String text, int limit, char letter) {
        if (text.length() <= limit) {
            return false;
        }
        int count = 0;
        for (int at = text.indexOf(letter); at >= 0 && count <= limit; at = text.indexOf(letter, at + 1)) {
            count++;
        }
        return count > limit;
    }

    private static boolean mayBeDeep(String text) {
        return text.contains("- - ") || text.contains("? ? ") || text.contains("- ? ") || text.contains("? - ")
                || text.contains(MANY_BLANKS);
    }
}
