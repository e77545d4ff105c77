package org.cardwright.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a plain text, many times faster than an expression would: what a person types on a keyboard also finds what a
 * word processor makes of it.
 */
final class PlainText {
    /** Letters from the most frequent in English to the least. */
    private static final String FREQUENT = "etaoinsrhldcumfpgwybvkxjqz";

    private final Unit[] units;
    private final boolean word;

    /** The unit to look for first, the rarest letter; -1 if there is none. */
    private final int pivot;

    /** What may be spelled as a reference or stand for others, so that it is no letter to look for first. */
    private static final String SPELLED = "&:;#<>";

    /**
     * One character to find.
     *
     * @param lower the character, in lower case where cases are the same
     * @param upper the character, in upper case where cases are the same
     * @param others further characters that are taken for it
     * @param apart the letter and its accents as characters of their own; empty for most
     * @param least how many blanks at least; 0 for a character that is no blank
     * @param most how many blanks at most
     */
    private record Unit(char lower, char upper, String others, String apart, int least, int most) {
        /** How many characters at that place it takes, or -1. */
        int length(String text, int at) {
            if (least == 0) {
                return one(text, at);
            }
            int end = at;
            int count = 0;
            for (int next = one(text, end); next > 0 && count < most; next = one(text, end)) {
                end += next;
                count++;
            }
            return count >= least ? end - at : -1;
        }

        private int one(String text, int at) {
            if (at >= text.length()) {
                return -1;
            }
            char c = text.charAt(at);
            if (c == '&') {
                Optional<CharacterReference> reference = CharacterReference.at(text, at);
                if (reference.isPresent()) {
                    return takes(reference.get().character()) ? reference.get().end() - at : -1;
                }
            }
            return takes(c) ? 1 : takesApart(text, at) ? apart.length() : -1;
        }

        /** How many characters before that place it takes, or -1. */
        int lengthBefore(String text, int from, int end) {
            if (least == 0) {
                return oneBefore(text, from, end);
            }
            int start = end;
            int count = 0;
            for (int next = oneBefore(text, from, start); next > 0 && count < most; next = oneBefore(text, from, start)) {
                start -= next;
                count++;
            }
            return count >= least ? end - start : -1;
        }

        private int oneBefore(String text, int from, int end) {
            if (end <= from) {
                return -1;
            }
            Optional<CharacterReference> reference = CharacterReference.before(text, end);
            if (reference.filter(found -> takes(found.character())).isPresent()) {
                int start = text.lastIndexOf('&', end - 1);
                return start >= from ? end - start : -1;
            }
            if (takes(text.charAt(end - 1))) {
                return 1;
            }
            return end - apart.length() >= from && takesApart(text, end - apart.length()) ? apart.length() : -1;
        }

        private boolean takesApart(String text, int at) {
            return !apart.isEmpty() && text.regionMatches(lower != upper, at, apart, 0, apart.length());
        }

        boolean takes(char c) {
            if (least > 0) {
                return Folding.isSpace(c);
            }
            if (c == lower || c == upper) {
                return true;
            }
            return c > 127 && (others.indexOf(c) >= 0
                    || lower != upper && Character.toLowerCase(Character.toUpperCase(c)) == lower);
        }

        /** Whether it stands in a text as itself and nothing else. */
        boolean plain() {
            return least == 0 && others.isEmpty() && apart.isEmpty() && SPELLED.indexOf(lower) < 0;
        }
    }

    PlainText(SearchTerms terms) {
        this.word = terms.word();
        List<Unit> list = new ArrayList<>();
        String find = Folding.composed(terms.find());
        for (int at = 0; at < find.length();) {
            int end = at + 1;
            if (find.charAt(at) == ' ') {
                while (end < find.length() && find.charAt(end) == ' ') {
                    end++;
                }
                // Who types several blanks means just these.
                list.add(new Unit(' ', ' ', "", "", end - at, end - at == 1 ? Integer.MAX_VALUE : end - at));
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
            if (units[i].plain() && rare > rarity) {
                best = i;
                rarity = rare;
            }
        }
        return best;
    }

    private static Unit unit(char c, SearchTerms terms) {
        String others = switch (c) {
            case '\'' -> Folding.QUOTES;
            case '"' -> Folding.DOUBLE_QUOTES;
            case '-' -> Folding.DASHES;
            default -> "";
        };
        String letters = c > 127 ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : "";
        String apart = letters.length() > 1 ? letters : "";
        return terms.matchCase() ? new Unit(c, c, others, apart, 0, 0)
                : new Unit(Character.toLowerCase(c), Character.toUpperCase(c), others, apart, 0, 0);
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
            int length = units[i].lengthBefore(text, from, at);
            if (length < 0) {
                return -1;
            }
            at -= length;
        }
        return at;
    }

    private boolean fits(String text, int start, int end) {
        boolean whole = end == text.length() || !Folding.isMark(text.charAt(end));
        return whole && (!word || isWord(text, start, end));
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
