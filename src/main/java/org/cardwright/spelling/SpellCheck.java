package org.cardwright.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.cardwright.text.Span;

/**
 * Finds the words of texts that American English doesn't have, and what may have been meant. Each distinct text is
 * looked at once. For any thread; the dictionary is loaded by the first one that asks.
 */
public final class SpellCheck {
    /** So many suggestions are offered. */
    public static final int SUGGESTIONS = 5;

    private static final long MOST_KEPT = 6_000_000;
    private static final Map<String, List<Unknown>> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicLong KEPT = new AtomicLong();

    private SpellCheck() {}

    /** The unknown words of a text in its order, whatever lists of words say. */
    public static List<Unknown> unknown(String text) {
        List<Unknown> known = KNOWN.get(text);
        return known == null ? keep(text, scan(text, EnglishDictionary.get())) : known;
    }

    /** The same as far as it is known without looking. */
    public static Optional<List<Unknown>> known(String text) {
        return Optional.ofNullable(KNOWN.get(text));
    }

    private static List<Unknown> keep(String text, List<Unknown> found) {
        if (KEPT.addAndGet(text.length()) > MOST_KEPT) {
            KNOWN.clear();
            KEPT.set(0);
        }
        KNOWN.put(text, found);
        return found;
    }

    static List<Unknown> scan(String text, EnglishDictionary dictionary) {
        List<Unknown> found = new ArrayList<>(0);
        Tokens.each(text, (span, word, whole) -> {
            if (dictionary.knows(word) || !whole.equals(word) && dictionary.knows(whole)) {
                return;
            }
            int end = possessive(word);
            String base = word.substring(0, end);
            if (end == word.length() || end > 1 && !dictionary.knows(base)) {
                found.add(new Unknown(new Span(span.start(), span.end() - (word.length() - end)), base, whole));
            }
        });
        return List.copyOf(found);
    }

    /** Where the word without the ending of a possessive ends. */
    private static int possessive(String word) {
        return word.endsWith("'s") || word.endsWith("'S") ? word.length() - 2 : word.length();
    }

    /** What may have been meant by an unknown word, the likeliest first, at most {@link #SUGGESTIONS}. */
    public static List<String> suggestions(String word) {
        return EnglishDictionary.get().suggestions(word, SUGGESTIONS);
    }
}
