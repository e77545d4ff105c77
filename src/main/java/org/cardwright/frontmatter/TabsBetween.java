package org.cardwright.frontmatter;

import java.util.Optional;

/**
 * TABs behind a value, before a comment or the end of the line: Ruby takes them for blanks there, SnakeYAML refuses them.
 * With blanks in their place everything still stands where it stood.
 */
final class TabsBetween {
    private TabsBetween() {}

    /**
     * The text with blanks in the place of the TABs around an offset at which reading stopped; empty where there is none,
     * or where they are no blanks to Ruby either: at the start of a line, behind a dash or question mark that begins an item,
     * and behind a backslash in quotes.
     */
    static Optional<String> asBlanks(String text, int offset) {
        if (offset >= text.length() || text.charAt(offset) != '\t') {
            return Optional.empty();
        }
        int from = offset;
        while (from > 0 && isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = offset;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        boolean first = from == 0 || text.charAt(from - 1) == '\n' || text.charAt(from - 1) == '\r';
        if (first || "-?\\".indexOf(text.charAt(from - 1)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, from) + " ".repeat(to - from) + text.substring(to));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
