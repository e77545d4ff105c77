package org.cardwright.text;

import java.util.regex.Pattern;

/** Makes an expression of a plain text that also finds its typographic spellings. */
final class PlainPattern {
    private static final String BLANK = "[\\s\\u00A0\\u202F]";

    private PlainPattern() {}

    /** The expression; what a person types on a keyboard finds what a word processor makes of it. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int end = at + Character.charCount(code);
            if (code == ' ') {
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                // Who types several blanks means just these.
                out.append(BLANK).append(end - at == 1 ? "+" : "{" + (end - at) + "}");
            } else {
                out.append(letter(code));
            }
            at = end;
        }
        return out.toString();
    }

    private static String letter(int code) {
        return switch (code) {
            case '\'' -> "['\u2018\u2019\u02BC]";
            case '"' -> "[\"\u201C\u201D\u201E]";
            case '-' -> "[-\u2010-\u2014\u2212]";
            default -> Pattern.quote(Character.toString(code));
        };
    }

    /** The longest part of plain letters and digits that every match holds, whatever its spelling; may be empty. */
    static String anchor(String text) {
        String longest = "";
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPlain(text.charAt(i))) {
                longest = i - start > longest.length() ? text.substring(start, i) : longest;
                start = i + 1;
            }
        }
        return longest;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
