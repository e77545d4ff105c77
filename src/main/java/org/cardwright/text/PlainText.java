package org.cardwright.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a plain text, many times faster than an expression would: what a person types on a keyboard also finds what a
 * word processor makes of it.
 */
final class PlainText {
    /** The letters of English texts from the least frequent on; capitals and digits are less frequent. */
    private static final String FREQUENT = "zqjxkvbywgpfmucdlhrsnioate";
    private static final int NONE = -1;

    private final Unit[] units;
    private final boolean word;

    /** The unit to look for first, the rarest letter; {@link #NONE} if there is none. */
    private final int pivot;

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
        /** How many characters at that place it takes, or {@link #NONE}. */
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
            return count >= least ? end - at : NONE;
        }

        private int one(String text, int at) {
            if (at >= text.length()) {
                return NONE;
            }
            char c = text.charAt(at);
            if (c == '&') {
                Optional<CharacterReference> reference = CharacterReference.at(text, at);
                if (reference.isPresent()) {
                    return takes(reference.get().character()) ? reference.get().end() - at : NONE;
                }
            }
            return takes(c) ? 1 : takesApart(text, at) ? apart.length() : NONE;
        }

        /** How many characters before that place it takes, or {@link #NONE}. */
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
            return count >= least ? end - start : NONE;
        }

        private int oneBefore(String text, int from, int end) {
            if (end <= from) {
                return NONE;
            }
            Optional<CharacterReference> reference = CharacterReference.before(text, end);
            if (reference.filter(found -> takes(found.character())).isPresent()) {
                int start = text.lastIndexOf('&', end - 1);
                return start >= from ? end - start : NONE;
            }
            if (takes(text.charAt(end - 1))) {
                return 1;
            }
            return end - apart.length() >= from && takesApart(text, end - apart.length()) ? apart.length() : NONE;
        }

        private boolean takesApart(String text, int at) {
            return !apart.isEmpty() && text.regionMatches(lower != upper, at, apart, 0, apart.length());
        }

        boolean takes(char c) {
            if (least > 0) {
                return Folding.isSpace(c);
            }
            return c == lower || c == upper || others.indexOf(c) >= 0;
        }

        /** Whether it stands in a text as itself and nothing else: any other sign may be spelled as a reference. */
        boolean plain() {
            return lower >= 'a' && lower <= 'z' || lower >= 'A' && lower <= 'Z' || lower >= '0' && lower <= '9';
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
        return IntStream.range(0, units.length).filter(i -> units[i].plain()).boxed()
                .min(Comparator.comparingInt(i -> FREQUENT.indexOf(units[i].lower()))).orElse(NONE);
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

    /** The longest run of letters and digits that stands in each match as it is, but for upper and lower case. */
    String letters() {
        StringBuilder run = new StringBuilder();
        String longest = "";
        for (Unit unit : units) {
            run.append(unit.lower());
            if (!unit.plain()) {
                run.setLength(0);
            }
            longest = run.length() > longest.length() ? run.toString() : longest;
        }
        return longest.toLowerCase(Locale.ROOT);
    }

    /** The next place from there on; null if there is none. */
    Span next(String text, int from) {
        return pivot == NONE ? eachPlace(text, from) : pivotPlaces(text, from);
    }

    private Span eachPlace(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            Span match = match(text, at);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Looks for one letter, which takes a fraction of the time of trying every place. */
    private Span pivotPlaces(String text, int from) {
        char lower = units[pivot].lower();
        char upper = units[pivot].upper();
        int nextLower = text.indexOf(lower, from);
        int nextUpper = lower == upper ? NONE : text.indexOf(upper, from);
        while (nextLower != NONE || nextUpper != NONE) {
            boolean isLower = nextUpper == NONE || nextLower != NONE && nextLower < nextUpper;
            int start = start(text, isLower ? nextLower : nextUpper, from);
            Span match = start == NONE ? null : match(text, start);
            if (match != null) {
                return match;
            }
            if (isLower) {
                nextLower = text.indexOf(lower, nextLower + 1);
            } else {
                nextUpper = text.indexOf(upper, nextUpper + 1);
            }
        }
        return null;
    }

    /**
     * Where a match begins whose rarest letter stands there, no further left than {@code from}; {@link #NONE} if none
     * does.
     */
    private int start(String text, int there, int from) {
        int at = there;
        for (int i = pivot - 1; i >= 0; i--) {
            int length = units[i].lengthBefore(text, from, at);
            if (length == NONE) {
                return NONE;
            }
            at -= length;
        }
        return at;
    }

    /** The match that begins there; null if there is none. An accent that follows makes another letter of its last. */
    private Span match(String text, int start) {
        int at = start;
        for (Unit unit : units) {
            int length = unit.length(text, at);
            if (length == NONE) {
                return null;
            }
            at += length;
        }
        boolean whole = at == text.length() || !Folding.isMark(text.charAt(at));
        return whole && (!word || isWord(text, start, at)) ? new Span(start, at) : null;
    }

    private static boolean isWord(String text, int start, int end) {
        return !(start > 0 && isWordPart(text.codePointBefore(start)))
                && !(end < text.length() && isWordPart(text.codePointAt(end)));
    }

    private static boolean isWordPart(int code) {
        return Character.isLetterOrDigit(code) || code == '_';
    }
}
