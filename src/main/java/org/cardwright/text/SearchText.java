package org.cardwright.text;

import java.util.Optional;

/**
 * Knows which characters break the search file of the site, in which texts stand as they are: those that JSON does not
 * allow within a text. A delete character, line separators and byte order marks are allowed there.
 */
public final class SearchText {
    private SearchText() {}

    /** The first character of a field's value that breaks the search; the line breaks at its ends count as well. */
    public static Optional<Character> breaking(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    /**
     * Where the first character of a body stands that breaks the search, or -1: the site joins a body's lines and
     * replaces its quotation marks, but nothing else.
     *
     * @param returns whether a carriage return that ends no line breaks it too: it does where the body is no Markdown
     */
    public static int breakingInBody(String file, int start, boolean returns) {
        for (int i = start; i < file.length(); i++) {
            char c = file.charAt(i);
            if (c == '\\' || c < ' ' && c != '\n' && (c != '\r' || returns && !file.startsWith("\n", i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The text on one line: TABs and line breaks with the blanks around them are a blank, other signs vanish. */
    public static String onOneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\t' && c <= '\r') {
                while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                    out.setLength(out.length() - 1);
                }
                broken = true;
            } else if (c >= ' ' && !(broken && c == ' ')) {
                if (broken && !out.isEmpty()) {
                    out.append(' ');
                }
                broken = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** How a person calls the character. */
    public static String name(char c) {
        return switch (c) {
            case '\t' -> "TAB";
            case '"', '\\' -> String.valueOf(c);
            default -> String.format("U+%04X", (int) c);
        };
    }
}
