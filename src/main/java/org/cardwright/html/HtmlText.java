package org.cardwright.html;

import java.util.regex.Pattern;

import org.cardwright.text.Folding;
import org.cardwright.text.SourceText;

/** Turns plain text into HTML text and back, with the least escaping that HTML5 needs to read it as itself. */
public final class HtmlText {
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

    private HtmlText() {}

    /** Decodes character references in text; one to half a character is read as HTML5 reads it, U+FFFD. */
    public static String decode(String html) {
        return html.indexOf('&') < 0 ? html : References.decode(html, false);
    }

    /** Decodes character references in an attribute's value. */
    public static String decodeAttribute(String html) {
        return html.indexOf('&') < 0 ? html : References.decode(html, true);
    }

    /** The text as HTML content; a carriage return that ends no line would be read as a line end if it stood raw. */
    public static String encode(String text) {
        String plain = ampersands(text, false).replace("<", "&lt;").replace(">", "&gt;");
        return plain.indexOf('\r') < 0 ? plain : LONE_RETURN.matcher(plain).replaceAll("&#13;");
    }

    /**
     * The text as the content of a card's body, which Jekyll looks through for commands first, and which the search of
     * the site takes as it is: braces that begin a command and backslashes become references.
     */
    public static String encodeBody(String text) {
        return markupInBody(encode(text));
    }

    /** Markup of a line of the front matter as it may stand in a body, where it says the same. */
    public static String markupInBody(String markup) {
        String html = LiquidText.escaped(markup);
        return html.indexOf('\\') < 0 ? html : html.replace("\\", "&#92;");
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
            if (c == '&' && References.mayStartAt(text, i) && startsReference(text, i, attribute)) {
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
        return !References.decode(piece, attribute).equals(piece);
    }

    /**
     * The text for a page that is made anew, in an element or in an attribute; what no page can hold is a replacement
     * character. A byte that is not UTF-8 is a lone surrogate in a text.
     */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF || c < ' ' && c != '\n' || (c & 0xFFFE) == 0xFFFE
                        ? 0xFFFD : c);
            }
        });
        return out.toString();
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
        return Folding.isSpace(c);
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
