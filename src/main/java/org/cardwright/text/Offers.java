package org.cardwright.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values that are offered for what a person types: those whose words contain all that was typed. */
public final class Offers<T> {
    private static final int MOST = 60;

    private record Offer<T>(T value, String words, String folded) {}

    private final List<Offer<T>> known;

    /** Knows each value by its {@code words}. */
    public Offers(List<T> values, Function<T, String> words) {
        known = values.stream().map(value -> new Offer<>(value, words.apply(value), Folding.readable(words.apply(value))))
                .toList();
    }

    public List<T> all() {
        return known.stream().map(Offer::value).toList();
    }

    /** Those that contain every word of a text anywhere; none where the text is one of them already. */
    public List<T> matching(String text) {
        String folded = Folding.readable(text);
        if (folded.isEmpty() || known.stream().anyMatch(offer -> offer.folded().equals(folded))) {
            return List.of();
        }
        List<String> typed = Folding.words(folded);
        return known.stream().filter(offer -> typed.stream().allMatch(offer.folded()::contains)).limit(MOST)
                .map(Offer::value).toList();
    }

    /** The value that a text means, which differs from it only in case; empty where the text is one as it is. */
    public Optional<T> meant(String text) {
        return known.stream().anyMatch(offer -> offer.words().equals(text)) ? Optional.empty()
                : known.stream().filter(offer -> offer.words().equalsIgnoreCase(text.strip())).findFirst()
                .map(Offer::value);
    }
}
