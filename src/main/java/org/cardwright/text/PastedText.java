package org.cardwright.text;

import java.util.regex.Pattern;

/** Cleans a text from another program: what nobody sees goes, odd blanks become plain ones, curly quotes stay. */
public final class PastedText {
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\uFFFC\\p{Cc}&&[^\\t\\r\\n\\u000B]]");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000 ]+");
    /** What Word writes in fonts of symbols. */
    private static final Pattern SYMBOL_BULLET = Pattern.compile("[\\uF0A7\\uF0A8\\uF0B7\\uF0D8\\uF0FC\\uF076]");
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");

    private PastedText() {}

    /** The text as it may stand in a card, its line ends untouched. */
    public static String clean(String pasted) {
        String visible = INVISIBLE.matcher(pasted).replaceAll("");
        String plain = PRIVATE.matcher(SYMBOL_BULLET.matcher(visible).replaceAll("\u2022 ")).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ");
    }

    /** A table's cell of several lines comes in quotes that are no part of it. */
    static String unquoted(String pasted) {
        String text = pasted.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") && text.indexOf('\n') > 0;
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : pasted;
    }

    /** The clean text in one line. */
    public static String oneLine(String pasted) {
        return clean(unquoted(pasted)).replaceAll("\\s*[\\r\\n\\u000B]+\\s*", " ");
    }
}
