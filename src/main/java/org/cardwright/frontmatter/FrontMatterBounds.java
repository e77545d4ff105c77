package org.cardwright.frontmatter;

import java.util.Optional;

import org.cardwright.text.Span;

/**
 * Where Jekyll sees front matter: the lines between a first line of three dashes and the next line of three dashes or
 * dots.
 *
 * @param yaml the lines between the fences, empty where they follow each other
 * @param bodyStart the offset after the closing fence's line end
 */
public record FrontMatterBounds(Span yaml, int bodyStart) {
    private static final int NONE = -1;

    /** The bounds, or empty where the text does not open with a fence or the fence is never closed. */
    public static Optional<FrontMatterBounds> of(String text) {
        int start = afterFence(text, 0, "---");
        if (start == NONE) {
            return Optional.empty();
        }
        for (int line = start; line < text.length(); line = nextLine(text, line)) {
            char first = text.charAt(line);
            int after = first == '-' ? afterFence(text, line, "---")
                    : first == '.' ? afterFence(text, line, "...") : NONE;
            if (after != NONE) {
                return Optional.of(new FrontMatterBounds(new Span(start, line), after));
            }
        }
        return Optional.empty();
    }

    /** Whether the text opens with a fence, closed or not. */
    public static boolean opens(String text) {
        return afterFence(text, 0, "---") != NONE;
    }

    private static int afterFence(String text, int line, String fence) {
        if (!text.startsWith(fence, line)) {
            return NONE;
        }
        int at = line + fence.length();
        while (at < text.length() && text.charAt(at) != '\n') {
            if (!isBlank(text.charAt(at))) {
                return NONE;
            }
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000B';
    }
}
