package org.cardwright.text;

import java.util.List;

/**
 * Tells how well a few letters name a card: whole words and beginnings best, then initials, then letters in order.
 *
 * @param text what names the card, folded, words parted by single blanks
 * @param initials the first letter of each word
 */
public record QuickMatch(String text, String initials) {
    /** No match. */
    public static final int NONE = -1;

    private static final int FOUND = 1000;
    private static final int WORD = 300;
    private static final int INITIALS = 600;
    private static final int LETTERS = 400;

    /** Shorter ones would match nearly everything letter by letter. */
    private static final int LEAST_LETTERS = 3;

    /** So many times its length may the letters of a word lie apart. */
    private static final int SPREAD = 3;

    public static QuickMatch of(String words) {
        String text = fold(words);
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isStart(text, i)) {
                initials.append(text.charAt(i));
            }
        }
        return new QuickMatch(text, initials.toString());
    }

    /** As in every search, but everything but letters and digits is a blank. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String lower = Folding.readable(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The words of a query. */
    public static List<String> words(String query) {
        String folded = fold(query);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The higher the better; {@link #NONE} if one of the words does not match. */
    public int score(List<String> words) {
        int sum = 0;
        for (String word : words) {
            int score = score(word);
            if (score == NONE) {
                return NONE;
            }
            sum += score;
        }
        return sum;
    }

    private int score(String word) {
        int at = text.indexOf(word);
        if (at >= 0) {
            int start = at;
            while (start >= 0 && !isStart(text, start)) {
                start = text.indexOf(word, start + 1);
            }
            int place = start >= 0 ? start : at;
            int end = place + word.length();
            boolean whole = start >= 0 && (end == text.length() || text.charAt(end) == ' ');
            return FOUND + (start >= 0 ? WORD : 0) + (whole ? WORD : 0) - Math.min(place, 200);
        }
        int initial = word.length() > 1 ? initials.indexOf(word) : -1;
        return initial >= 0 ? INITIALS - initial : letters(word);
    }

    /** Letters in order, the first at the beginning of a word, not too far apart. */
    private int letters(String word) {
        if (word.length() < LEAST_LETTERS) {
            return NONE;
        }
        int best = NONE;
        for (int start = text.indexOf(word.charAt(0)); start >= 0; start = text.indexOf(word.charAt(0), start + 1)) {
            if (isStart(text, start)) {
                int at = start;
                for (int i = 1; i < word.length() && at >= 0; i++) {
                    at = text.indexOf(word.charAt(i), at + 1);
                }
                int gaps = at - start + 1 - word.length();
                if (at >= 0 && gaps <= SPREAD * word.length()) {
                    best = Math.max(best, LETTERS - gaps);
                }
            }
        }
        return best;
    }

    private static boolean isStart(String text, int at) {
        return text.charAt(at) != ' ' && (at == 0 || text.charAt(at - 1) == ' ');
    }
}
