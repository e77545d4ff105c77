package org.cardwright.text;

/** A place in a text as people count it: line and column from 1, columns in UTF-16 units. */
public record Position(int line, int column) {
    public static final Position START = new Position(1, 1);

    /** The position of an offset; line ends are LF, CRLF and lone CR; offsets past the end give the end. */
    public static Position of(CharSequence text, int offset) {
        int end = Math.min(offset, text.length());
        if (text instanceof String whole && whole.indexOf('\r', 0, end) < 0) {
            return among(whole, end);
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean lone = c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || lone) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, end - lineStart + 1);
    }

    /** The offset of this place in a text with line feeds: of one that the text does not have, the end of its line or of all. */
    public int in(String text) {
        int start = 0;
        for (int at = 1; at < line && text.indexOf('\n', start) >= 0; at++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        return Math.min(start + column - 1, end < 0 ? text.length() : end);
    }

    /** The position in a text that has only line feeds up to there; their search is much faster than a loop. */
    private static Position among(String text, int end) {
        int line = 1;
        int lineStart = 0;
        for (int feed = text.indexOf('\n', 0, end); feed >= 0; feed = text.indexOf('\n', lineStart, end)) {
            line++;
            lineStart = feed + 1;
        }
        return new Position(line, end - lineStart + 1);
    }
}
