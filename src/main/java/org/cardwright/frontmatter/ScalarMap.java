package org.cardwright.frontmatter;

import java.util.Arrays;
import java.util.Optional;

/**
 * Tells for every character of a scalar's text which characters of the file it stands for, so that a part of the text
 * can be replaced without touching the spelling of the rest: its escapes, its line breaks.
 */
final class ScalarMap {
    private final String text;
    private final YamlValue.Scalar scalar;
    private final StringBuilder decoded = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int first;
    private int at;

    private ScalarMap(String text, YamlValue.Scalar scalar) {
        this.text = text;
        this.scalar = scalar;
    }

    /** The map of a scalar, or empty where our reading of its spelling differs from YAML's. */
    static Optional<ScalarMap> of(String text, YamlValue.Scalar scalar) {
        ScalarMap map = new ScalarMap(text, scalar);
        if (scalar.style() == YamlValue.Style.BLOCK) {
            BlockLines lines = new BlockLines(text, scalar);
            map.first = lines.start();
            lines.read(map::add);
        } else {
            map.first = scalar.content().start();
            map.decode();
        }
        return map.decoded.toString().equals(scalar.text()) ? Optional.of(map) : Optional.empty();
    }

    /** The offset in the file before the first {@code kept} characters end. */
    int endOf(int kept) {
        return kept == 0 ? first : ends[kept - 1];
    }

    /** The offset in the file where the last {@code kept} characters begin. */
    int startOfLast(int kept) {
        return kept == 0 ? scalar.content().end() : starts[decoded.length() - kept];
    }

    private void decode() {
        int end = scalar.content().end();
        at = first;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || isBlank(c) && breakFollows(end)) {
                fold(end);
            } else if (c == '\'' && scalar.style() == YamlValue.Style.SINGLE_QUOTED) {
                add(c, at, at + 2);
            } else if (c == '\\' && scalar.style() == YamlValue.Style.DOUBLE_QUOTED) {
                if (!escape()) {
                    return;
                }
            } else {
                add(c, at, at + 1);
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean breakFollows(int end) {
        int i = at;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i < end && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
    }

    /** A line break within a scalar reads as a blank, several as all but one of them (YAML 1.1, line folding). */
    private void fold(int end) {
        int start = at;
        int breaks = 0;
        while (at < end && (isBlank(text.charAt(at)) || text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r' && text.charAt(at + 1) != '\n') {
                breaks++;
            }
            at++;
        }
        int stop = at;
        if (breaks == 1) {
            add(' ', start, stop);
        }
        for (int i = 1; i < breaks; i++) {
            add('\n', i == 1 ? start : stop, stop);
        }
        at = stop;
    }

    private boolean escape() {
        char c = text.charAt(at + 1);
        int digits = switch (c) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (digits > 0) {
            int code = Integer.parseUnsignedInt(text, at + 2, at + 2 + digits, 16);
            int start = at;
            int stop = at + 2 + digits;
            for (char unit : Character.toChars(code)) {
                add(unit, start, stop);
            }
            return true;
        }
        String simple = "0\0a\u0007b\bt\t\t\tn\nv\u000Bf\fr\re\u001B  \"\"//\\\\N\u0085_\u00A0L\u2028P\u2029";
        for (int i = 0; i < simple.length(); i += 2) {
            if (simple.charAt(i) == c) {
                add(simple.charAt(i + 1), at, at + 2);
                return true;
            }
        }
        return false;
    }

    private void add(char c, int start, int stop) {
        int n = decoded.length();
        if (n == starts.length) {
            starts = Arrays.copyOf(starts, n * 2);
            ends = Arrays.copyOf(ends, n * 2);
        }
        starts[n] = start;
        ends[n] = stop;
        decoded.append(c);
        at = stop;
    }
}
