package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Cleaned;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;

/** Works out what a step would do, before anything is done. */
@FunctionalInterface
interface Planner {
    /**
     * A step over many cards.
     *
     * @param cards those that have something to change, to choose or to tell, in the given order
     * @param byHand how many problems of these cards nobody but a person can correct
     */
    record Plan(List<PlannedCard> cards, int byHand) {
        static final Plan NOTHING = new Plan(List.of(), 0);

        public Plan {
            cards = List.copyOf(cards);
        }
    }

    /** For a background thread. */
    Plan plan(Map<CardId, CardDocument> cards, Progress progress);

    /** Brings every card into the newest form. */
    static Plan clean(Map<CardId, CardDocument> cards, Progress progress) {
        return new Plan(each(cards, progress, card -> {
            Cleaned cleaned = CardCleaner.clean(card.getValue());
            return cleaned.changes().isEmpty() ? Optional.empty() : Optional.of(new PlannedCard(card.getKey(),
                    card.getValue(), cleaned.document(), cleaned.changes(), cleaned.left(), List.of()));
        }), 0);
    }

    /** Works on all cores, in pieces between which a person can stop it. */
    static <T> List<T> each(Map<CardId, CardDocument> cards, Progress progress,
            Function<Map.Entry<CardId, CardDocument>, Optional<T>> work) {
        int piece = 200;
        List<Map.Entry<CardId, CardDocument>> all = List.copyOf(cards.entrySet());
        List<T> results = new ArrayList<>();
        for (int start = 0; start < all.size(); start += piece) {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            progress.done(start, all.size());
            all.subList(start, Math.min(all.size(), start + piece)).parallelStream().map(work).toList()
                    .forEach(result -> result.ifPresent(results::add));
        }
        return results;
    }
}
