package org.cardwright.spelling;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.text.Span;

/** Cuts a text into words that can be looked up; leaves out what is none: links, codes, abbreviations, words with digits. */
final class Tokens {
    /** Apostrophes as they are typed, pasted, and written by word processors. */
    static final String APOSTROPHES = "'\u2019\u2018\u02BC\u2032\uFF07";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Pattern LINK = Pattern.compile("(?i).*(?:://|@|\\\\|_|^www\\.|^mailto:).*|.*\\p{L}\\.(?:"
            + "gov|com|org|net|edu|mil|us|io|html?|pdf|docx?|xlsx?|pptx?|csv|txt|md|json|ya?ml|xml|exe|zip)(?:[/?#:].*|\\P{L}*)");
    private static final Pattern INITIALS = Pattern.compile("\\P{L}*(?:\\p{L}{1,2}\\.)+\\p{L}{0,2}\\P{L}*");

    private Tokens() {}

    /** Takes one word: where it stands, how it is looked up, and the hyphenated word around it. */
    interface Visitor {
        void word(Span span, String word, String whole);
    }

    /** Calls for each word of a text in its order. */
    static void each(String text, Visitor visitor) {
        int at = 0;
        while (at < text.length()) {
            if (blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            boolean plain = true;
            while (end < text.length() && !blank(text.charAt(end))) {
                char c = text.charAt(end++);
                plain &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            }
            if (plain) {
                word(text, new Span(at, end), text.substring(at, end), visitor);
            } else {
                token(text, at, end, visitor);
            }
            at = end;
        }
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u2028' || c == '\u2029' || c == '\u202F';
    }

    private static void token(String text, int start, int end, Visitor visitor) {
        String token = text.substring(start, end);
        boolean dots = token.indexOf('.') >= 0;
        if ((dots || token.indexOf('@') >= 0 || token.indexOf(':') >= 0 || token.indexOf('\\') >= 0 || token.indexOf('_') >= 0)
                && LINK.matcher(token).matches() || dots && INITIALS.matcher(token).matches()) {
            return;
        }
        int at = start;
        while (at < end) {
            if (!within(text, at)) {
                at++;
                continue;
            }
            int stop = at;
            while (stop < end && (within(text, stop) || joins(text, stop, end))) {
                stop++;
            }
            hyphenated(text, at, stop, visitor);
            at = stop;
        }
    }

    /** Letters, digits, and what nobody sees. */
    private static boolean within(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || invisible(c);
    }

    private static boolean invisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean joins(String text, int at, int end) {
        char c = text.charAt(at);
        return at + 1 < end && within(text, at + 1) && (APOSTROPHES.indexOf(c) >= 0 || HYPHENS.indexOf(c) >= 0);
    }

    private static void hyphenated(String text, int start, int end, Visitor visitor) {
        String whole = plain(text.substring(start, end));
        int at = start;
        while (at < end) {
            int stop = at;
            while (stop < end && HYPHENS.indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            if (stop > at && !(stop < end && Prefixes.ALL.contains(LetterCase.lower(text.substring(at, stop))))) {
                word(text, new Span(at, stop), whole, visitor);
            }
            at = stop + 1;
        }
    }

    private static String plain(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!invisible(c)) {
                out.append(APOSTROPHES.indexOf(c) >= 0 ? '\'' : HYPHENS.indexOf(c) >= 0 ? '-' : c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void word(String text, Span span, String whole, Visitor visitor) {
        String word = whole.length() == span.length() ? whole : plain(span.of(text));
        if (word.length() < 2 || !letters(word) || abbreviation(word)) {
            return;
        }
        visitor.word(span, word, whole.length() == span.length() ? word : whole);
    }

    /** Words of another alphabet are no English ones, and codes have digits. */
    private static boolean letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' && !(Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                    || c < 'A' && c != '\'' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** All capitals, with the ending of a plural or a possessive. */
    private static boolean abbreviation(String word) {
        int end = word.length();
        while (end > 1 && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == '\'')) {
            end--;
        }
        int capitals = 0;
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
            capitals++;
        }
        return capitals <= LONGEST_ABBREVIATION;
    }

    /** What stands before a hyphen without being a word. */
    private static final class Prefixes {
        private static final Set<String> ALL = Set.of("co", "re", "pre", "non", "multi", "inter", "intra", "sub", "semi", "anti", "mid",
                "ex", "un", "de", "bi", "tri", "self", "micro", "macro", "meta", "para", "post", "pro", "pseudo", "quasi", "super",
                "trans", "ultra", "eco", "cyber", "geo", "bio", "socio", "counter", "vice", "pan", "neo", "hyper", "over", "under");
    }
}
