package org.cardwright.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a plain text, many times faster than an expression would: what a person types on a keyboard also finds what a
 * word processor makes of it.
 */
final class PlainText {
    private static final String QUOTES = "'\u2018\u2019\u02BC";
    private static final String DOUBLE_QUOTES = "\"\u201C\u201D\u201E";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private final Unit[] units;
    private final boolean word;

    /**
     * One character to find.
     *
     * @param lower the character, in lower case where cases are the same
     * @param upper the character, in upper case where cases are the same
     * @param others further characters that are taken for it
     * @param least how many blanks at least; 0 for a character that is no blank
     * @param most how many blanks at most
     */
    private record Unit(char lower, char upper, String others, int least, int most) {
        /** How many characters at that place it takes, or -1. */
        int length(String text, int at) {
            if (least == 0) {
                return at < text.length() && takes(text.charAt(at)) ? 1 : -1;
            }
            int end = at;
            while (end < text.length() && end - at < most && isBlank(text.charAt(end))) {
                end++;
            }
            return end - at >= least ? end - at : -1;
        }

        boolean takes(char c) {
            if (c == lower || c == upper) {
                return true;
            }
            return c > 127 && (others.indexOf(c) >= 0
                    || lower != upper && Character.toLowerCase(Character.toUpperCase(c)) == lower);
        }
    }

    PlainText(SearchTerms terms) {
        this.word = terms.word();
        List<Unit> list = new ArrayList<>();
        String find = terms.find();
        for (int at = 0; at < find.length();) {
            int end = at + 1;
            if (find.charAt(at) == ' ' && !terms.exact()) {
                while (end < find.length() && find.charAt(end) == ' ') {
                    end++;
                }
                // Who types several blanks means just these.
                list.add(new Unit(' ', ' ', "", end - at, end - at == 1 ? Integer.MAX_VALUE : end - at));
            } else {
                list.add(unit(find.charAt(at), terms));
            }
            at = end;
        }
        units = list.toArray(Unit[]::new);
    }

    private static Unit unit(char c, SearchTerms terms) {
        String others = terms.exact() ? "" : switch (c) {
            case '\'' -> QUOTES;
            case '"' -> DOUBLE_QUOTES;
            case '-' -> DASHES;
            default -> "";
        };
        return terms.matchCase() ? new Unit(c, c, others, 0, 0)
                : new Unit(Character.toLowerCase(c), Character.toUpperCase(c), others, 0, 0);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F';
    }

    /** The next place from there on; null if there is none. */
    Span next(String text, int from) {
        Unit first = units[0];
        boolean plain = first.least() == 0;
        char lower = first.lower();
        char upper = first.upper();
        int last = text.length() - units.length;
        for (int at = from; at <= last; at++) {
            char c = text.charAt(at);
            if (plain && c != lower && c != upper && (c <= 127 || !first.takes(c))) {
                continue;
            }
            int end = end(text, at);
            if (end >= 0 && (!word || isWord(text, at, end))) {
                return new Span(at, end);
            }
        }
        return null;
    }

    private int end(String text, int start) {
        int at = start;
        for (Unit unit : units) {
            int length = unit.length(text, at);
            if (length < 0) {
                return -1;
            }
            at += length;
        }
        return at;
    }

    private static boolean isWord(String text, int start, int end) {
        return !(start > 0 && isWordPart(text.codePointBefore(start)))
                && !(end < text.length() && isWordPart(text.codePointAt(end)));
    }

    private static boolean isWordPart(int code) {
        return Character.isLetterOrDigit(code) || code == '_';
    }
}
