package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.Span;
import org.cardwright.text.TextSearch;

/** Finds a text in all cards; quick, on all cores, for a background thread. */
public final class CardSearch {
    private CardSearch() {}

    /** More places than a person looks through; a search that finds more is cut off there. */
    public static final int MOST = 20_000;

    /** A text of a card with the places of the matches in it. */
    public record PartHits(CardPart part, String text, List<Span> matches) {
        public PartHits {
            matches = List.copyOf(matches);
        }
    }

    /** The texts of a card in which something was found, at least one. */
    public record CardHits(CardId card, List<PartHits> parts) {
        public CardHits {
            parts = List.copyOf(parts);
        }

        /** How many matches the card holds. */
        public int matches() {
            return parts.stream().mapToInt(part -> part.matches().size()).sum();
        }
    }

    /**
     * Looks through cards in the order of the map. Once {@link #MOST} places were found, the cards that are left are not
     * looked at.
     *
     * @param where which texts to look at
     * @param canceled whether nobody waits for the result any more
     * @throws SearchException if the terms are no search, or it took too long
     * @throws CancellationException if it was canceled
     */
    public static List<CardHits> find(Map<CardId, CardDocument> cards, SearchTerms terms, Predicate<CardPart> where,
            BooleanSupplier canceled) throws SearchException {
        TextSearch search = TextSearch.of(terms, TextSearch.LIMIT, canceled);
        AtomicInteger places = new AtomicInteger();
        return TextSearch.within(() -> List.copyOf(cards.entrySet()).parallelStream().map(card -> {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (places.get() >= MOST) {
                return Optional.<CardHits>empty();
            }
            Optional<CardHits> found = hits(card.getKey(), card.getValue(), search, where);
            found.ifPresent(hits -> places.addAndGet(hits.parts().size()));
            return found;
        }).flatMap(Optional::stream).toList());
    }

    private static Optional<CardHits> hits(CardId card, CardDocument document, TextSearch search,
            Predicate<CardPart> where) {
        List<PartHits> parts = new ArrayList<>();
        for (CardTexts.Placed text : CardTexts.of(document, search::finds)) {
            if (where.test(text.part())) {
                parts.add(new PartHits(text.part(), text.text(), search.find(text.text())));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new CardHits(card, parts));
    }
}
