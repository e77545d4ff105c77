package org.cardwright.competency;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/**
 * Finds the cards that share a text, up to date after each {@link #put}, which takes a time that does not depend on the
 * number of cards; confined to one thread.
 */
public final class SharedIndex {
    private final Map<CardId, CardDocument> documents = new HashMap<>();
    private final Map<SharedKey.Owner, SortedSet<CardId>> cards = new HashMap<>();
    private final Map<String, Optional<SharedKey.Owner>> competencies = new HashMap<>();
    private final Map<String, Optional<SharedKey.Owner>> series = new HashMap<>();

    /** An index of these cards. */
    public static SharedIndex of(Map<CardId, CardDocument> cards) {
        SharedIndex index = new SharedIndex();
        cards.forEach((card, document) -> index.put(card, Optional.of(document)));
        return index;
    }

    /** Takes note of a card as it is now; empty where it is gone. */
    public void put(CardId card, Optional<CardDocument> document) {
        CardDocument old = document.isPresent() ? documents.put(card, document.get()) : documents.remove(card);
        if (old != null && document.isPresent() && alike(old.card(), document.get().card())) {
            return;
        }
        Collection<SharedKey.Owner> before = old == null ? List.of() : owners(old.card());
        Collection<SharedKey.Owner> now = document.map(found -> owners(found.card())).orElse(List.of());
        if (before.equals(now)) {
            return;
        }
        before.forEach(owner -> cards.computeIfPresent(owner, (_, held) -> {
            held.remove(card);
            return held.isEmpty() ? null : held;
        }));
        now.forEach(owner -> cards.computeIfAbsent(owner, _ -> new TreeSet<>()).add(card));
    }

    /** Whether one card belongs where another does by its words; a change of thousands of cards seldom moves any. */
    private static boolean alike(Card one, Card other) {
        return one.text(CardField.COMPETENCY).equals(other.text(CardField.COMPETENCY))
                && one.text(CardField.SERIES).equals(other.text(CardField.SERIES));
    }

    private List<SharedKey.Owner> owners(Card card) {
        String spelled = card.text(CardField.COMPETENCY);
        return Stream.concat(competencies.computeIfAbsent(spelled, _ -> SharedKey.competency(card)).stream(),
                series.computeIfAbsent(card.text(CardField.SERIES), _ -> SharedKey.series(card)).stream()).toList();
    }

    public Optional<CardDocument> document(CardId card) {
        return Optional.ofNullable(documents.get(card));
    }

    /** The cards of a competency or series, sorted by file. */
    public Map<CardId, CardDocument> cards(SharedKey.Owner owner) {
        Map<CardId, CardDocument> found = new LinkedHashMap<>();
        cards.getOrDefault(owner, new TreeSet<>()).forEach(card -> found.put(card, documents.get(card)));
        return found;
    }

    /** How many cards a competency or series has. */
    public int count(SharedKey.Owner owner) {
        return cards.getOrDefault(owner, Collections.emptySortedSet()).size();
    }

    /** All competencies as their first card spells them, sorted by that. */
    public SortedMap<String, SharedKey.Owner> competencies() {
        SortedMap<String, SharedKey.Owner> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        cards.forEach((owner, held) -> {
            if (owner instanceof SharedKey.Owner.Competency) {
                names.put(documents.get(held.first()).card().text(CardField.COMPETENCY), owner);
            }
        });
        return names;
    }

    /** The cards that one of these changes may concern. */
    public Map<CardId, CardDocument> concerned(Collection<SharedRevision> revisions) {
        Map<CardId, CardDocument> found = new LinkedHashMap<>();
        revisions.stream().map(revision -> revision.key().owner()).distinct().forEach(owner ->
                found.putAll(cards(owner)));
        return found;
    }

    /** How each of the other cards stands to what a card says. */
    public SharedComparison compare(CardId card, SharedKey key) {
        Optional<List<String>> own = document(card).flatMap(document -> key.texts(document.card()));
        Map<CardId, SharedState> states = new LinkedHashMap<>();
        for (CardId other : cards.getOrDefault(key.owner(), new TreeSet<>())) {
            if (!other.equals(card)) {
                states.put(other, state(own, key.texts(documents.get(other).card())));
            }
        }
        return new SharedComparison(states);
    }

    static SharedState state(Optional<List<String>> own, Optional<List<String>> other) {
        if (other.isEmpty()) {
            return SharedState.MISSING;
        }
        return own.isPresent() && SharedTexts.same(own.get(), other.get()) ? SharedState.SAME : SharedState.DIFFERENT;
    }
}
