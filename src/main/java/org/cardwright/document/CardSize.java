package org.cardwright.document;

import java.util.regex.Pattern;

/**
 * Tells in one pass whether a text is of a size and depth that a card can have. Real cards have some ten thousand
 * letters at most; beyond many times that, reading would take a time and memory that grow with the square.
 */
final class CardSize {
    private static final int LETTERS = 300_000;
    private static final int LINES = 4_000;
    private static final int TAGS = 8_000;
    private static final int SEPARATORS = 12_000;
    private static final int BRACKETS = 500;
    private static final Pattern DEEP_LIST = Pattern.compile("(?:[-?] ){30}|\n {200}", Pattern.DOTALL);

    private CardSize() {}

    static boolean tooLarge(String text) {
        if (text.length() > LETTERS) {
            return true;
        }
        int lines = 0;
        int tags = 0;
        int separators = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n', '\r' -> lines++;
                case '<' -> tags++;
                case ',', '?' -> separators++;
                case '[', '{' -> brackets++;
                default -> { }
            }
        }
        return lines > LINES || tags > TAGS || separators > SEPARATORS || brackets > BRACKETS
                || DEEP_LIST.matcher(text).find();
    }
}
