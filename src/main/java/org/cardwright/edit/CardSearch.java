package org.cardwright.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.Span;
import org.cardwright.text.TextSearch;

/**
 * Finds one text after another in all cards; quick, on all cores, for background threads. It remembers the cards' texts
 * from search to search.
 */
public final class CardSearch {
    private final TextNumbers numbers = new TextNumbers();

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
     * Looks through cards in the order of the map, which must not change any more. Once {@link #MOST} places were found, the cards that are left are not
     * looked at.
     *
     * @param where which texts to look at
     * @param canceled whether nobody waits for the result any more
     * @throws SearchException if the terms are no search, or it took too long
     * @throws CancellationException if it was canceled
     */
    public List<CardHits> find(Map<CardId, CardDocument> cards, SearchTerms terms, Predicate<CardPart> where,
            BooleanSupplier canceled) throws SearchException {
        TextSearch search = TextSearch.of(terms, TextSearch.LIMIT, canceled);
        TextNumbers.Snapshot all = snapshot(cards, canceled);
        Known known = new Known(search, all.texts());
        AtomicInteger places = new AtomicInteger();
        return TextSearch.within(() -> all.cards().parallelStream().map(card -> {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (places.get() >= MOST || !known.anyIn(card.getValue().texts())) {
                return Optional.<CardHits>empty();
            }
            Optional<CardHits> found = hits(card.getKey(), card.getValue(), known, search, where);
            found.ifPresent(hits -> places.addAndGet(hits.parts().size()));
            return found;
        }).flatMap(Optional::stream).toList());
    }

    private synchronized TextNumbers.Snapshot snapshot(Map<CardId, CardDocument> cards, BooleanSupplier canceled) {
        return numbers.of(cards, canceled);
    }

    /** Which texts a search finds something in; each is searched once, when it is first asked for. */
    private static final class Known {
        private static final byte YES = 1;
        private static final byte NO = 2;

        private final TextSearch search;
        private final String[] texts;
        private final byte[] found;

        private Known(TextSearch search, String... texts) {
            this.search = search;
            this.texts = texts;
            this.found = new byte[texts.length];
        }

        /** Two threads may search the same text at a time; both come to the same. */
        private boolean finds(int number) {
            if (found[number] == 0) {
                found[number] = search.finds(texts[number]) ? YES : NO;
            }
            return found[number] == YES;
        }

        private boolean anyIn(int... numbers) {
            for (int number : numbers) {
                if (finds(number)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Optional<CardHits> hits(CardId card, TextNumbers.Numbered numbered, Known known, TextSearch search,
            Predicate<CardPart> where) {
        List<PartHits> parts = new ArrayList<>();
        PrimitiveIterator.OfInt numbers = Arrays.stream(numbered.texts()).iterator();
        for (CardTexts.Placed text : CardTexts.of(numbered.document(), _ -> known.finds(numbers.nextInt()))) {
            if (where.test(text.part())) {
                parts.add(new PartHits(text.part(), text.text(), search.find(text.text())));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new CardHits(card, parts));
    }
}
