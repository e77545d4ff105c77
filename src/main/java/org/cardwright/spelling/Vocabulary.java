package org.cardwright.spelling;

import java.util.Map;
import java.util.Set;

/**
 * The words that are right besides those of the dictionary; immutable.
 *
 * @param folder those of the folder, which all share who work on it
 * @param mine those of this user
 * @param ignored those that are to be left alone on a card, by the card's file
 */
public record Vocabulary(Set<String> folder, Set<String> mine, Map<String, Set<String>> ignored) {
    /** No words. */
    public static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of(), Map.of());

    public Vocabulary {
        folder = Set.copyOf(folder);
        mine = Set.copyOf(mine);
        ignored = Map.copyOf(ignored);
    }

    /** Whether an unknown word is right on a card. */
    public boolean knows(Unknown unknown, String card) {
        return has(folder, unknown) || has(mine, unknown) || !ignored.isEmpty() && has(ignored.getOrDefault(card, Set.of()), unknown);
    }

    private static boolean has(Set<String> words, Unknown unknown) {
        return !words.isEmpty() && (LetterCase.forms(unknown.word()).stream().anyMatch(words::contains)
                || !unknown.whole().equals(unknown.word()) && LetterCase.forms(unknown.whole()).stream().anyMatch(words::contains));
    }
}
