package org.cardwright.html;

import java.util.Arrays;
import java.util.Optional;

import org.cardwright.text.Span;

/**
 * The elements of a body whose tags are all closed and nested as the templates nest them, exactly as an HTML parser
 * finds them, in a small part of its time. Whatever HTML could understand otherwise is left to the parser.
 */
final class PlainBody {
    private static final int TEXT = -1;
    private static final int ROOT = -2;
    private static final String[] NAMES = {"div", "dl", "ul", "ol", "p", "dt", "dd", "li", "b", "strong",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br"};
    private static final int DIV = 0;
    private static final int DL = 1;
    private static final int UL = 2;
    private static final int OL = 3;
    private static final int P = 4;
    private static final int DT = 5;
    private static final int DD = 6;
    private static final int LI = 7;
    private static final int B = 8;
    private static final int STRONG = 9;
    private static final int HR = 16;
    private static final int BR = 17;
    private static final int FIELDS = 6;

    private final String file;
    /** Of each token: kind, start, inner start, inner end, end, and the index of the token after all that is inside. */
    private int[] tokens = new int[FIELDS * 64];
    private int size;
    private int at;

    private PlainBody(String file, int start) {
        this.file = file;
        this.at = start;
    }

    /** The body that begins at an offset; empty where only a parser can tell what it holds. */
    static Optional<PlainBody> of(String file, int start) {
        PlainBody body = new PlainBody(file, start);
        return body.scan() ? Optional.of(body) : Optional.empty();
    }

    int size() {
        return size;
    }

    /** The words between two tags; empty if the token is an element. */
    Optional<String> words(int token) {
        return kind(token) == TEXT ? Optional.of(file.substring(start(token), end(token))) : Optional.empty();
    }

    BodyTag tag(int token) {
        return new Tag(token);
    }

    /** The token after all that is inside this one. */
    int after(int token) {
        return tokens[token * FIELDS + 5];
    }

    private int kind(int token) {
        return tokens[token * FIELDS];
    }

    private int start(int token) {
        return tokens[token * FIELDS + 1];
    }

    private int end(int token) {
        return tokens[token * FIELDS + 4];
    }

    private int add(int kind, int start, int innerStart, int end) {
        if ((size + 1) * FIELDS > tokens.length) {
            tokens = Arrays.copyOf(tokens, tokens.length * 2);
        }
        int base = size * FIELDS;
        tokens[base] = kind;
        tokens[base + 1] = start;
        tokens[base + 2] = innerStart;
        tokens[base + 3] = innerStart;
        tokens[base + 4] = end;
        tokens[base + 5] = size + 1;
        return size++;
    }

    private boolean scan() {
        int[] open = new int[16];
        int depth = 0;
        int length = file.length();
        while (at < length) {
            int tag = file.indexOf('<', at);
            int stop = tag < 0 ? length : tag;
            int parent = depth == 0 ? ROOT : kind(open[depth - 1]);
            if (stop > at && !text(stop, parent)) {
                return false;
            }
            at = stop;
            if (at + 2 >= length) {
                return at == length && depth == 0;
            }
            if (file.charAt(at + 1) == '/') {
                if (depth == 0 || !close(open[--depth])) {
                    return false;
                }
                continue;
            }
            int token = open(parent);
            if (token < 0) {
                return false;
            }
            if (kind(token) < HR) {
                open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                open[depth++] = token;
            }
        }
        return depth == 0;
    }

    /** Takes the words up to the next tag; false if they could be read otherwise than letter by letter. */
    private boolean text(int stop, int parent) {
        boolean item = parent == DD || parent == LI;
        boolean blank = true;
        for (int i = at; i < stop; i++) {
            char c = file.charAt(i);
            if (c == '\n' || c == ' ') {
                continue;
            }
            if ((c < ' ' || c > '~') && !isItself(c, item) || c == '&' && !item) {
                return false;
            }
            blank = false;
        }
        if (!blank) {
            add(TEXT, at, at, stop);
        }
        return true;
    }

    private static boolean isItself(char c, boolean item) {
        return c < '\uD800' && (item && c >= '\u00A0'
                || c > '\u00AD' && (c < '\u2000' || c > '\u206F' || c >= '\u2010' && c <= '\u2027'));
    }

    /** Takes a start tag; -1 if it does not stand where the templates have it. */
    private int open(int parent) {
        int name = at + 1;
        int stop = name;
        while (stop < file.length() && isNameLetter(file.charAt(stop))) {
            stop++;
        }
        int kind = kind(name, stop);
        if (kind < 0 || !fits(kind, parent)) {
            return -1;
        }
        int end = attributes(stop, kind >= HR);
        return end < 0 ? -1 : add(kind, at, at = end, end);
    }

    private static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '1' && c <= '6';
    }

    private int kind(int from, int to) {
        int length = to - from;
        char first = length == 0 ? 0 : file.charAt(from);
        for (int i = 0; i < NAMES.length; i++) {
            String name = NAMES[i];
            if (name.charAt(0) == first && name.length() == length && file.startsWith(name, from)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether HTML leaves an element where it is written. */
    private static boolean fits(int kind, int parent) {
        boolean block = parent == ROOT || parent == DIV;
        return switch (kind) {
            case DT, DD -> parent == DL;
            case LI -> parent == UL || parent == OL;
            case B, STRONG -> block || parent == P;
            case HR -> block || parent == DL;
            default -> block;
        };
    }

    /** The offset behind the start tag's {@code >}; -1 unless each attribute is a name with a value in double quotes. */
    private int attributes(int from, boolean empty) {
        int i = from;
        while (i < file.length()) {
            char c = file.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (empty && c == '/' && file.startsWith("/>", i)) {
                return i + 2;
            }
            if (c != ' ' || i + 1 >= file.length()) {
                return -1;
            }
            i++;
            int name = i;
            while (i < file.length() && (file.charAt(i) >= 'a' && file.charAt(i) <= 'z' || file.charAt(i) == '-')) {
                i++;
            }
            if (i > name) {
                i = value(i);
                if (i < 0) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private int value(int from) {
        if (!file.startsWith("=\"", from)) {
            return -1;
        }
        for (int i = from + 2; i < file.length(); i++) {
            char c = file.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c < ' ' || c > '~' || c == '<' || c == '>') {
                return -1;
            }
        }
        return -1;
    }

    /** Takes the end tag of the element that was opened last; false if it is another's. */
    private boolean close(int token) {
        String name = NAMES[kind(token)];
        int stop = at + 2 + name.length();
        if (!file.startsWith(name, at + 2) || stop >= file.length() || file.charAt(stop) != '>') {
            return false;
        }
        int base = token * FIELDS;
        tokens[base + 3] = at;
        at = stop + 1;
        tokens[base + 4] = at;
        tokens[base + 5] = size;
        return true;
    }

    private final class Tag implements BodyTag {
        private final int token;

        private Tag(int token) {
            this.token = token;
        }

        @Override
        public String name() {
            return NAMES[kind(token)];
        }

        @Override
        public Optional<String> firstChild() {
            for (int inside = token + 1; inside < after(token); inside++) {
                if (kind(inside) != TEXT) {
                    return Optional.of(NAMES[kind(inside)]);
                }
            }
            return Optional.empty();
        }

        /** The words of an element that holds no other: of no other are they asked for. */
        @Override
        public String text() {
            String html = inner().of(file);
            if (html.indexOf('\n') < 0 && html.indexOf("  ") < 0) {
                return html.trim();
            }
            StringBuilder out = new StringBuilder(html.length());
            boolean blank = true;
            for (int i = 0; i < html.length(); i++) {
                char c = html.charAt(i);
                boolean space = c == ' ' || c == '\n';
                if (!space || !blank) {
                    out.append(space ? ' ' : c);
                }
                blank = space;
            }
            return out.toString().trim();
        }

        @Override
        public Span inner() {
            return new Span(tokens[token * FIELDS + 2], tokens[token * FIELDS + 3]);
        }

        @Override
        public Span outer() {
            return new Span(start(token), end(token));
        }
    }
}
