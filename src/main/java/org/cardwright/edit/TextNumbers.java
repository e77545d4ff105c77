package org.cardwright.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.text.LetterPairs;

/**
 * All texts of many cards, each held once and numbered: most stand on several cards, and asking each card for them takes
 * many times as long as looking at its numbers. Follows the cards that it is shown; for one thread at a time.
 */
final class TextNumbers {
    /** What no card has any more is forgotten when it outgrows what was there at first. */
    private static final int GROWTH = 3;
    private static final int LEAST = 10_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<CardId, Numbered> cards = new HashMap<>();
    private int most = LEAST;
    private boolean lastKept;
    private Map<CardId, CardDocument> lastCards = Map.of();
    private Snapshot last = new Snapshot(List.of(), new long[0]);

    /** The places of a card's texts in the order of {@link CardTexts}, and the number of the text at each. */
    record Numbered(CardId card, CardDocument document, List<CardPart> parts, int... texts) {}

    /** A card with the texts that are not numbered yet. */
    private record Fresh(CardId card, CardDocument document, List<CardTexts.Placed> texts) {}

    /**
     * Some cards by their numbers, and the text of each number.
     *
     * @param pairs the {@link LetterPairs} of each text, in the order of their numbers
     */
    record Snapshot(List<Numbered> cards, long[] pairs, String... texts) {}

    /**
     * The cards in the order of the map; those that are not as they were last time are looked at again, unless it is the
     * same map.
     *
     * @throws CancellationException if it was canceled
     */
    Snapshot of(Map<CardId, CardDocument> documents, BooleanSupplier canceled) {
        if (documents == lastCards) {
            return last;
        }
        // Not for a few cards that changed: all others would have to be looked at again.
        if (texts.size() > most && documents.size() >= cards.size()) {
            forget();
        }
        boolean first = texts.isEmpty();
        List<Fresh> changed = documents.entrySet().stream().filter(card -> !isKnown(card.getKey(), card.getValue()))
                .toList().parallelStream().map(card -> fresh(card.getKey(), card.getValue(), canceled)).toList();
        changed.forEach(card -> cards.put(card.card(), numbered(card)));
        if (first) {
            most = Math.max(LEAST, texts.size() * GROWTH);
        }
        last = new Snapshot(documents.keySet().stream().map(cards::get).toList(), pairs(),
                texts.toArray(String[]::new));
        lastCards = documents;
        return last;
    }

    /** Of the texts that were there last time they are known. */
    private long[] pairs() {
        int known = last.texts().length <= texts.size() && lastKept ? last.texts().length : 0;
        long[] pairs = Arrays.copyOf(known == 0 ? new long[0] : last.pairs(), texts.size() * LetterPairs.SIZE);
        IntStream.range(known, texts.size()).parallel().forEach(i -> LetterPairs.add(texts.get(i), pairs, i * LetterPairs.SIZE));
        lastKept = true;
        return pairs;
    }

    private void forget() {
        lastKept = false;
        numbers.clear();
        texts.clear();
        cards.clear();
    }

    private boolean isKnown(CardId card, CardDocument document) {
        Numbered known = cards.get(card);
        return known != null && known.document() == document;
    }

    private static Fresh fresh(CardId card, CardDocument document, BooleanSupplier canceled) {
        if (canceled.getAsBoolean()) {
            throw new CancellationException();
        }
        return new Fresh(card, document, CardTexts.withSources(document));
    }

    private Numbered numbered(Fresh card) {
        List<CardPart> parts = new ArrayList<>(card.texts().size());
        int[] found = new int[card.texts().size()];
        for (CardTexts.Placed text : card.texts()) {
            found[parts.size()] = number(text.text());
            parts.add(text.part());
        }
        return new Numbered(card.card(), card.document(), parts, found);
    }

    private int number(String text) {
        return numbers.computeIfAbsent(text, fresh -> {
            texts.add(fresh);
            return texts.size() - 1;
        });
    }
}
