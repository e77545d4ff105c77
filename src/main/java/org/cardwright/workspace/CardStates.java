package org.cardwright.workspace;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * The state of each card, which cards there are, and which of them differ from their files. A {@link #fork} costs
 * nothing: whichever of the two is set first copies what they share.
 */
final class CardStates {
    private Map<CardId, CardVersions> states;
    private Set<CardId> modified = new HashSet<>();
    private List<CardId> cards;
    private boolean shared;
    /** Asked for often between two changes. */
    private Optional<Map<CardId, CardDocument>> documents = Optional.empty();

    CardStates(List<LoadedCard> loaded) {
        cards = loaded.stream().map(LoadedCard::id).sorted().toList();
        states = HashMap.newHashMap(loaded.size());
        loaded.forEach(card -> states.put(card.id(), new CardVersions(card.document())));
    }

    private CardStates(CardStates other) {
        states = other.states;
        modified = other.modified;
        cards = other.cards;
        documents = other.documents;
        shared = true;
    }

    /** The same states for another thread; what is set in one of them is not seen in the other. */
    CardStates fork() {
        shared = true;
        return new CardStates(this);
    }

    /** Takes the states of a fork, which nobody uses any more. */
    void take(CardStates fork) {
        states = fork.states;
        modified = fork.modified;
        cards = fork.cards;
        documents = fork.documents;
        shared = false;
    }

    private void own() {
        if (shared) {
            states = new HashMap<>(states);
            modified = new HashSet<>(modified);
            shared = false;
        }
    }

    /** The cards that are there now, sorted; a list that does not change any more. */
    List<CardId> cards() {
        return cards;
    }

    /** A view that follows. */
    Set<CardId> modified() {
        return new AbstractSet<>() {
            @Override
            public Iterator<CardId> iterator() {
                return Collections.unmodifiableSet(modified).iterator();
            }

            @Override
            public boolean contains(Object card) {
                return modified.contains(card);
            }

            @Override
            public int size() {
                return modified.size();
            }
        };
    }

    CardVersions of(CardId card) {
        return states.getOrDefault(card, CardVersions.ABSENT);
    }

    /** All cards, in their order; does not change any more, and is the same one until a state is set. */
    Map<CardId, CardDocument> documents() {
        documents = documents.or(() -> {
            Map<CardId, CardDocument> now = LinkedHashMap.newLinkedHashMap(cards.size());
            cards.forEach(card -> of(card).current().ifPresent(document -> now.put(card, document)));
            return Optional.of(Collections.unmodifiableMap(now));
        });
        return documents.get();
    }

    /** What the files hold, of all cards that have one; a copy. */
    Map<CardId, SourceText> savedTexts() {
        Map<CardId, SourceText> texts = HashMap.newHashMap(states.size());
        states.forEach((card, state) -> state.savedText().ifPresent(text -> texts.put(card, text)));
        return texts;
    }

    /** Sets states; the list of cards is made anew where one comes or goes. */
    void set(Map<CardId, CardVersions> changed) {
        own();
        documents = Optional.empty();
        boolean comeOrGo = false;
        for (Map.Entry<CardId, CardVersions> card : changed.entrySet()) {
            comeOrGo |= set(card.getKey(), card.getValue());
        }
        if (comeOrGo) {
            cards = states.keySet().stream().filter(card -> of(card).current().isPresent()).sorted().toList();
        }
    }

    /** Whether the card comes or goes by it. */
    private boolean set(CardId card, CardVersions state) {
        boolean absent = state.current().isEmpty() && state.saved().isEmpty();
        CardVersions old = absent ? states.remove(card) : states.put(card, state);
        if (state.modified()) {
            modified.add(card);
        } else {
            modified.remove(card);
        }
        return (old != null && old.current().isPresent()) != state.current().isPresent();
    }
}
