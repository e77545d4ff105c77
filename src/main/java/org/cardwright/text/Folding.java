package org.cardwright.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The one meaning of "the same words": upper and lower case, blanks of any kind and number, dashes, quotes, and a letter
 * with its accent as one or as two characters make no difference. Searches and comparisons of courses share it.
 */
public final class Folding {
    static final String QUOTES = "'\u2018\u2019\u201A\u201B\u02BC\u2032";
    static final String DOUBLE_QUOTES = "\"\u201C\u201D\u201E\u201F\u2033";
    static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
    private static final int ASCII = 127;

    private Folding() {}

    /** The text as it is compared: equal for two texts that say the same words. */
    public static String of(String text) {
        return isOrdinary(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    /** Whether a text consists of ASCII with single spaces between: nearly all do, and thousands are folded at once. */
    private static boolean isOrdinary(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= ASCII || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        String composed = composed(text);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                blank = true;
            } else {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.append(c > ASCII ? plain(c) : c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The text as filters compare it: a reference such as {@code &amp;} is also the character that it stands for. */
    public static String readable(String text) {
        return of(CharacterReference.decode(text, UnaryOperator.identity()));
    }

    /** The words that a person typed to narrow a list, as {@link #readable} texts that contain them all are found. */
    public static List<String> words(String typed) {
        String folded = readable(typed);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The text with each letter and its accents as one character, where there is one. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether the character only adds an accent to the one before. */
    static boolean isMark(int c) {
        return c > ASCII && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char plain(char c) {
        return DASHES.indexOf(c) >= 0 ? '-' : QUOTES.indexOf(c) >= 0 ? '\'' : DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : c;
    }

    /** White space, no-break spaces and characters without width. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c > ASCII && (c == '\u00A0' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD' || c == '\u200E' || c == '\u200F' || c >= '\u2000' && c <= '\u200A' || c == '\u202F'
                || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u3000');
    }
}
