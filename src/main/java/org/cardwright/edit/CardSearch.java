package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.text.LetterPairs;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.Span;
import org.cardwright.text.TextSearch;

/**
 * Finds one text after another in all cards; quick, on all cores, for background threads. It remembers the cards' texts
 * from search to search.
 */
public final class CardSearch {
    private static final int PIECE = 1_000;

    private final TextNumbers numbers = new TextNumbers();

    /** More places than a person looks through; a search that finds more is cut off there. */
    public static final int MOST = 20_000;

    /** A text of a card with the places of the matches in it. */
    public record PartHits(CardPart part, String text, List<Span> matches) {
        public PartHits {
            matches = List.copyOf(matches);
        }

        /** The same place with what was found in another of its texts. */
        private PartHits and(PartHits more) {
            int start = text.length() + 1;
            return new PartHits(part, text + " " + more.text, Stream.concat(matches.stream(), more.matches.stream()
                    .map(match -> new Span(start + match.start(), start + match.end()))).toList());
        }
    }

    /** The texts of a card in which something was found, at least one. */
    public record CardHits(CardId card, List<PartHits> parts) {
        public CardHits {
            parts = List.copyOf(parts);
        }

        /** How many matches the card holds. */
        public int matches() {
            int count = 0;
            for (PartHits part : parts) {
                count += part.matches().size();
            }
            return count;
        }
    }

    /**
     * Looks through cards in the order of the map, which must not change any more. Once {@link #MOST} places were found,
     * the cards that are left are not looked at.
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
        AtomicInteger places = new AtomicInteger();
        return TextSearch.within(() -> {
            Known known = new Known(search, LetterPairs.of(terms), all, canceled);
            return all.cards().parallelStream().map(card -> {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (places.get() >= MOST) {
                return Optional.<CardHits>empty();
            }
            Optional<CardHits> found = hits(card, known, where);
            found.ifPresent(hits -> places.addAndGet(hits.parts().size()));
            return found;
        }).flatMap(Optional::stream).toList();
        });
    }

    /**
     * Gets ready for searches of these cards, so that the first one takes no longer than the next.
     *
     * @throws CancellationException if it was canceled
     */
    public void prepare(Map<CardId, CardDocument> cards, BooleanSupplier canceled) {
        snapshot(cards, canceled);
    }

    private synchronized TextNumbers.Snapshot snapshot(Map<CardId, CardDocument> cards, BooleanSupplier canceled) {
        return numbers.of(cards, canceled);
    }

    /**
     * What a search finds in each text. Whether it finds anything is known for all before the cards are looked at: most
     * texts have nothing, and a million places are passed over quickly by a table that is small.
     */
    private static final class Known {
        private final TextSearch search;
        private final String[] texts;
        private final boolean[] any;
        private final AtomicReferenceArray<List<Span>> found;

        private Known(TextSearch search, LetterPairs needed, TextNumbers.Snapshot all, BooleanSupplier canceled) {
            this.search = search;
            this.texts = all.texts();
            this.any = new boolean[texts.length];
            this.found = new AtomicReferenceArray<>(texts.length);
            IntStream.rangeClosed(0, texts.length / PIECE).parallel().forEach(piece -> {
                if (canceled.getAsBoolean()) {
                    throw new CancellationException();
                }
                int end = Math.min(texts.length, (piece + 1) * PIECE);
                for (int i = piece * PIECE; i < end; i++) {
                    any[i] = needed.mayBeIn(all.pairs(), i * LetterPairs.SIZE) && search.finds(texts[i]);
                }
            });
        }

        /** Two threads may search the same text at a time; both come to the same. */
        private List<Span> in(int number) {
            List<Span> known = found.get(number);
            if (known == null) {
                known = List.copyOf(search.find(texts[number]));
                found.set(number, known);
            }
            return known;
        }
    }

    private static Optional<CardHits> hits(TextNumbers.Numbered card, Known known, Predicate<CardPart> where) {
        List<PartHits> parts = new ArrayList<>(0);
        for (int i = 0; i < card.texts().length; i++) {
            if (!known.any[card.texts()[i]]) {
                continue;
            }
            List<Span> matches = known.in(card.texts()[i]);
            CardPart part = card.parts().get(i);
            if (where.test(part)) {
                var hits = new PartHits(part, known.texts[card.texts()[i]], matches);
                // Another text of the same line; two texts on one line that are not of one part are two places.
                boolean same = !parts.isEmpty() && parts.getLast().part() == part;
                if (same && part instanceof CardPart.CourseLine) {
                    parts.add(parts.removeLast().and(hits));
                } else if (!same) {
                    parts.add(hits);
                }
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new CardHits(card.card(), parts));
    }
}
