package org.cardwright.spelling;

import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.text.Span;

/** What stands around words in a text: whether they are words of their own, a part of a name or of a link, and have an article. */
final class Surroundings {
    private static final Pattern LINK = Pattern.compile("(?i).*(?:://|@|\\\\|_|^www\\.).*|.*\\p{L}\\.(?:gov|com|org|net|edu|mil|html?|pdf)\\b.*");

    private Surroundings() {}

    /** An article that stands before a word and does not suit it. */
    record Article(Span span, String text, String gap) {}

    /** Whether a text says something there in any case, apostrophes of any form. */
    static boolean says(String text, int start, String find) {
        if (start + find.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < find.length(); i++) {
            char c = text.charAt(start + i);
            char wanted = find.charAt(i);
            boolean same = Character.toLowerCase(c) == wanted || wanted == '\'' && Tokens.APOSTROPHES.indexOf(c) >= 0
                    || wanted == ' ' && c == '\u00A0';
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is no part of a longer word, of a link or of a code. */
    static boolean apart(String text, int start, int end) {
        if (start > 0 && joins(text.charAt(start - 1)) || end < text.length() && joins(text.charAt(end))) {
            return false;
        }
        int from = start;
        while (from > 0 && text.charAt(from - 1) > ' ') {
            from--;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) > ' ') {
            to++;
        }
        return !LINK.matcher(text.substring(from, to)).matches();
    }

    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\u2010' || c == '\u2011' || Tokens.APOSTROPHES.indexOf(c) >= 0;
    }

    /** Whether a capital makes it a name: one that begins no sentence, or that others follow. */
    static boolean named(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        boolean capitals = LetterCase.of(text.substring(start, end)) == LetterCase.CAPITALS;
        return !capitals && (!begins(text, start) || capitalAt(text, end + 1));
    }

    private static boolean capitalAt(String text, int at) {
        return at + 1 < text.length() && text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** Whether a sentence or a statement begins there. */
    static boolean begins(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "\"'([\u201C\u2018".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ".!?:;\u2022*".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '-';
    }

    /** The article before a word, as the word wants it, where it is another one. */
    static Optional<Article> article(String text, int start, String use) {
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String old = text.substring(from, end);
        String wanted = Inflection.takesAn(use) ? "an" : "a";
        boolean article = old.equalsIgnoreCase("a") || old.equalsIgnoreCase("an");
        boolean whole = from == 0 || !joins(text.charAt(from - 1));
        if (end == start || !article || !whole || old.equalsIgnoreCase(wanted)) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(old.charAt(0));
        return Optional.of(new Article(new Span(from, end), capital ? LetterCase.FIRST.apply(wanted) : wanted, text.substring(end, start)));
    }
}
