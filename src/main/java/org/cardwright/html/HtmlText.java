package org.cardwright.html;

import org.jsoup.parser.Parser;

/** Turns plain text into HTML text and back, with the least escaping that HTML5 needs to read it as itself. */
public final class HtmlText {
    private HtmlText() {}

    /** Decodes character references in text. */
    public static String decode(String html) {
        return mayHoldReference(html) ? References.decode(html, false) : html;
    }

    /** Decodes character references in an attribute's value. */
    public static String decodeAttribute(String html) {
        return mayHoldReference(html) ? References.decode(html, true) : html;
    }

    /** Most ampersands on cards stand between blanks and are only themselves; asking the parser takes far longer. */
    private static boolean mayHoldReference(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (mayStartReference(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayStartReference(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '#' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    /** The text as HTML content. */
    public static String encode(String text) {
        return ampersands(text, false).replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text as a double-quoted attribute's value. */
    public static String encodeAttribute(String text) {
        return ampersands(text, true).replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text so that decoding gives it back; angle brackets stay as they are. */
    public static String encodeReferences(String text) {
        return ampersands(text, false);
    }

    /** {@code &} stays raw, as everywhere on the site, unless HTML5 would read a character reference from there. */
    private static String ampersands(String text, boolean attribute) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (c == '&' && mayStartReference(text, i) && startsReference(text, i, attribute)) {
                out.append("amp;");
            }
        }
        return out.toString();
    }

    private static boolean startsReference(String text, int at, boolean attribute) {
        int end = at + 1;
        while (end < text.length() && end < at + 40 && (Character.isLetterOrDigit(text.charAt(end))
                || text.charAt(end) == '#')) {
            end++;
        }
        String piece = text.substring(at, Math.min(text.length(), end + 1));
        return !Parser.unescapeEntities(piece, attribute).equals(piece);
    }

    /**
     * The text with runs of white space and invisible characters as one blank, trimmed: what two spellings are compared
     * by.
     */
    public static String fold(String text) {
        return isFolded(text) ? text : folded(text);
    }

    /** Most texts are; they are not copied. */
    private static boolean isFolded(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && (blank || c != ' ')) {
                return false;
            }
            blank = space;
        }
        return !blank || text.isEmpty();
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                blank = true;
            } else {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** White space, no-break spaces and characters without width. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c > '~' && isOddSpace(c);
    }

    private static boolean isOddSpace(char c) {
        return c == '\u00A0' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD' || c == '\u200E' || c == '\u200F' || c >= '\u2000' && c <= '\u200A' || c == '\u202F'
                || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u3000';
    }

    /** The text without white space and invisible characters at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
