package org.cardwright.text;

import java.util.Arrays;

/**
 * Tells quickly that a text cannot contain what is searched for, from which letters and digits are beside each other in
 * it; never says so of a text that contains it. Several pairs share a bit, so that the converse is not certain.
 */
public final class LetterPairs {
    /** How many numbers there are for one text. */
    public static final int SIZE = 4;

    private static final int BITS = SIZE * Long.SIZE;
    private static final int SPREAD = 37;

    private final long[] needed;

    private LetterPairs(long... needed) {
        this.needed = needed;
    }

    /** What every text must have in which a plain text is found; nothing for expressions. */
    public static LetterPairs of(SearchTerms typed) {
        SearchTerms terms = typed.read();
        long[] needed = new long[SIZE];
        if (!terms.regex()) {
            add(Folding.composed(terms.find()), needed, 0);
        }
        return new LetterPairs(needed);
    }

    /** The pairs of a text, as {@value #SIZE} numbers in {@code into} from {@code at} on. */
    public static void add(String text, long[] into, int at) {
        if (text.contains("&#")) {
            Arrays.fill(into, at, at + SIZE, -1); // any letter may be spelled as its number
            return;
        }
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            int letter = letter(text.charAt(i));
            if (before >= 0 && letter >= 0) {
                int bit = (before * SPREAD + letter) % BITS;
                into[at + bit / Long.SIZE] |= 1L << bit;
            }
            before = letter;
        }
    }

    /** Whether a text with those pairs may contain it. */
    public boolean mayBeIn(long[] pairs, int at) {
        for (int i = 0; i < SIZE; i++) {
            if ((pairs[at + i] & needed[i]) != needed[i]) {
                return false;
            }
        }
        return true;
    }

    /** Letters in both cases and digits, which are in a text as themselves only; nothing is said of all others. */
    private static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : c >= '0' && c <= '9' ? c - '0' + 26 : -1;
    }
}
