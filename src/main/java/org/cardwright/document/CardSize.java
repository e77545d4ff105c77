package org.cardwright.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.cardwright.text.SourceText;

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

    private static final int MANY = 50;
    private static final String MANY_BLANKS = "\n" + " ".repeat(MANY);

    /** For each ASCII letter its place among the limits, or 0 for those that may be as many as they like. */
    private static final byte[] KINDS = new byte[128];
    private static final int DASH = 3;
    private static final int[] LIMITS = {0, LINES, SEPARATORS, LETTERS, TAGS, SEPARATORS, BRACKETS, BRACKETS};

    static {
        String limited = "\n?-<,[{";
        for (int i = 0; i < limited.length(); i++) {
            KINDS[limited.charAt(i)] = (byte) (i + 1);
        }
    }

    private CardSize() {}

    static boolean tooLarge(SourceText source) {
        String text = source.text();
        if (text.length() > LETTERS) {
            return true;
        }
        if (!source.ordinary()) {
            return tooLarge(text);
        }
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        return mayBeTooLarge(letters) && tooLarge(text);
    }

    /** One pass over ASCII letters instead of many. */
    private static boolean mayBeTooLarge(byte[] letters) {
        int[] counts = new int[LIMITS.length];
        for (int i = 0; i < letters.length; i++) {
            int kind = KINDS[letters[i]];
            if (kind > 0 && (++counts[kind] > LIMITS[kind] || kind <= DASH && mayGoDeep(letters, i))) {
                return true;
            }
        }
        return false;
    }

    /** Two dashes of a list in a row, or a line that begins with many blanks. */
    private static boolean mayGoDeep(byte[] letters, int at) {
        if (letters[at] != '\n') {
            return at + 3 < letters.length && letters[at + 1] == ' ' && letters[at + 3] == ' '
                    && (letters[at + 2] == '-' || letters[at + 2] == '?');
        }
        int end = at + 1;
        while (end < letters.length && letters[end] == ' ') {
            end++;
        }
        return end - at > MANY;
    }

    private static boolean tooLarge(String text) {
        return more(text, LINES, '\n') || more(text, LINES, '\r') || more(text, TAGS, '<')
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
