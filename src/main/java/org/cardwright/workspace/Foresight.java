package org.cardwright.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.EditHistory;
import org.cardwright.text.SourceText;

/**
 * All that is there after a step over very many cards, worked out on another thread: the step then takes effect at once
 * and as a whole if no card changed in the meantime, else as if nothing had been worked out.
 */
public final class Foresight {
    private final Object moment;
    private final RecentDocuments after;
    private Optional<Change> step = Optional.empty();
    private boolean forward;
    private boolean current;
    private boolean real;
    private Map<CardId, Optional<CardDocument>> cards = Map.of();

    /** Begins with the cards as they are at this moment, on their thread. */
    Foresight(RecentDocuments now) {
        moment = now.moment();
        after = now.fork();
    }

    /** Works out a step that is to be applied, or undone or redone; on any thread, and only once. */
    public Foresight of(Change change, boolean way, Map<CardId, CardDocument> read) {
        step = Optional.of(change);
        forward = way;
        current = isCurrent(change, after.states());
        real = change.cards().stream().allMatch(CardChange::real);
        cards = documents(after.put(texts(List.of(change), forward), read));
        return this;
    }

    static boolean isCurrent(Change change, CardStates states) {
        return change.cards().stream().allMatch(card -> states.of(card.card()).text().equals(card.before()));
    }

    /** The texts after some steps, or after these were undone; of several for one card the last one counts. */
    static Map<CardId, Optional<SourceText>> texts(List<Change> steps, boolean forward) {
        Map<CardId, Optional<SourceText>> texts = new HashMap<>();
        steps.forEach(step -> step.cards().forEach(card -> texts.put(card.card(), forward ? card.after() : card.before())));
        return texts;
    }

    /** The texts at the end of a way. */
    static Map<CardId, Optional<SourceText>> texts(EditHistory.Way way) {
        Map<CardId, Optional<SourceText>> texts = texts(way.back(), false);
        texts.putAll(texts(way.forward(), true));
        return texts;
    }

    static Map<CardId, Optional<CardDocument>> documents(Map<CardId, CardVersions> states) {
        Map<CardId, Optional<CardDocument>> documents = HashMap.newHashMap(states.size());
        states.forEach((card, state) -> documents.put(card, state.current()));
        return documents;
    }

    /** Whether it is about this very step, and no card changed since. */
    boolean fits(Change change, boolean way, RecentDocuments now) {
        return step.filter(mine -> mine == change).isPresent() && forward == way && now.moment() == moment;
    }

    /** Whether the cards are as the step begins. */
    boolean current() {
        return current;
    }

    /** Whether the step changes each of its cards. */
    boolean real() {
        return real;
    }

    /** Makes it so, and gives the cards of the step as they are then. */
    Map<CardId, Optional<CardDocument>> take(RecentDocuments into) {
        into.take(after);
        return cards;
    }
}
