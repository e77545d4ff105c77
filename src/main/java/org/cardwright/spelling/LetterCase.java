package org.cardwright.spelling;

import java.util.List;
import java.util.Locale;

/** How a word uses capitals, so that another one can take its place. */
enum LetterCase {
    LOWER,
    /** The first letter alone, as where a sentence begins. */
    FIRST,
    CAPITALS,
    /** Capitals within, as in SharePoint. */
    MIXED;

    static LetterCase of(String word) {
        String lower = lower(word);
        if (word.equals(lower)) {
            return LOWER;
        }
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return CAPITALS;
        }
        return word.substring(1).equals(lower.substring(1)) ? FIRST : MIXED;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String first(String word) {
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }

    /** The spellings in which a list may have a word that is written so. */
    static List<String> forms(String word) {
        return switch (of(word)) {
            case LOWER, MIXED -> List.of(word);
            case FIRST -> List.of(word, lower(word));
            case CAPITALS -> List.of(word, lower(word), first(lower(word)));
        };
    }

    /** Another word in the same case; one that has capitals of its own keeps them. */
    String apply(String other) {
        return switch (this) {
            case LOWER, MIXED -> other;
            case FIRST -> other.isEmpty() ? other : first(other);
            case CAPITALS -> other.toUpperCase(Locale.ROOT);
        };
    }
}
