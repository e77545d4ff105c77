package org.cardwright.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the generator made of each card when the card and the tables last agreed, as far as that is known.
 *
 * @param texts by the generator's file; a card that was not there then is not among them
 * @param unknown the files of which nobody knows what they were
 */
public record AgreedCards(Map<String, String> texts, Set<String> unknown) {
    public AgreedCards {
        texts = Map.copyOf(texts);
        unknown = Set.copyOf(unknown);
    }

    /** Everything as the tables say it. */
    public static AgreedCards of(GeneratedSite site) {
        return new AgreedCards(site.cards().stream().collect(Collectors.toMap(GeneratedCard::file, GeneratedCard::text,
                (_, last) -> last)), Set.of());
    }

    /** The file that a card had then; its own, if it had one, or that of the card that the tables make now. */
    Optional<String> file(SourceComparison.Pair pair) {
        return pair.made().map(GeneratedCard::file).filter(texts::containsKey)
                .or(() -> Optional.of(pair.file()).filter(texts::containsKey));
    }

    Optional<String> text(SourceComparison.Pair pair) {
        return file(pair).map(texts::get);
    }

    boolean knows(SourceComparison.Pair pair) {
        return !unknown.contains(pair.file()) && pair.made().map(GeneratedCard::file).filter(unknown::contains).isEmpty();
    }
}
