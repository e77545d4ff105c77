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

    /** Letters from the most frequent in English to the least. */
    private static final String FREQUENT = "etaoinsrhldcumfpgwybvkxjqz";

    private final Unit[] units;
    private final boolean word;

    /** The unit to look for first, the rarest letter; -1 if there is none. */
    private final int pivot;

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
        pivot = pivot(units);
    }

    private static int pivot(Unit... units) {
        int best = -1;
        int rarity = -1;
        for (int i = 0; i < units.length; i++) {
            int frequent = units[i].lower() == ' ' ? 0 : FREQUENT.indexOf(units[i].lower());
            int rare = frequent < 0 ? FREQUENT.length() : frequent;
            if (units[i].least() == 0 && units[i].others().isEmpty() && rare > rarity) {
                best = i;
                rarity = rare;
            }
        }
        return best;
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
        return pivot < 0 ? eachPlace(text, from) : pivotPlaces(text, from);
    }

    private Span eachPlace(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            int end = end(text, at);
            if (end > at && fits(text, at, end)) {
                return new Span(at, end);
            }
        }
        return null;
    }

    /** Looks for one letter, which takes a fraction of the time of trying every place. */
    private Span pivotPlaces(String text, int from) {
        char lower = units[pivot].lower();
        char upper = units[pivot].upper();
        int nextLower = text.indexOf(lower, from + pivot);
        int nextUpper = lower == upper ? -1 : text.indexOf(upper, from + pivot);
        while (nextLower >= 0 || nextUpper >= 0) {
            boolean isLower = nextUpper < 0 || nextLower >= 0 && nextLower < nextUpper;
            int start = start(text, isLower ? nextLower : nextUpper, from);
            int end = start < 0 ? -1 : end(text, start);
            if (end >= 0 && fits(text, start, end)) {
                return new Span(start, end);
            }
            if (isLower) {
                nextLower = text.indexOf(lower, nextLower + 1);
            } else {
                nextUpper = text.indexOf(upper, nextUpper + 1);
            }
        }
        return null;
    }

    /** Where a match begins whose rarest letter stands there, no further left than {@code from}; -1 if none does. */
    private int start(String text, int there, int from) {
        int at = there;
        for (int i = pivot - 1; i >= 0; i--) {
            Unit unit = units[i];
            int begin = at;
            if (unit.least() == 0) {
                if (at > from && unit.takes(text.charAt(at - 1))) {
                    begin--;
                }
            } else {
                while (begin > from && at - begin < unit.most() && isBlank(text.charAt(begin - 1))) {
                    begin--;
                }
            }
            if (at - begin < Math.max(1, unit.least())) {
                return -1;
            }
            at = begin;
        }
        return at;
    }

    private boolean fits(String text, int start, int end) {
        return !word || isWord(text, start, end);
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
