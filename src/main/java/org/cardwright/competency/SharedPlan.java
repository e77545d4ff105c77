package org.cardwright.competency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;

/** A change of a shared text with all that it would do, card by card; nothing happens until its step is applied. */
public record SharedPlan(List<SharedRow> rows) {
    public SharedPlan {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a change of one card on the other cards where the text was the same; worked out on all cores.
     *
     * @param cards the cards to look at; each revision concerns those of its competency or series
     */
    public static SharedPlan repeat(Map<CardId, CardDocument> cards, CardId source, List<SharedRevision> revisions) {
        return new SharedPlan(others(cards, source).flatMap(card -> row(card.getKey(), card.getValue(),
                revisions.stream().flatMap(revision -> part(revision, card.getValue()).stream()).toList(),
                part -> revisions.stream().anyMatch(revision -> revision.key().equals(part.key())
                        && SharedTexts.same(revision.before(), part.before()))).stream()).toList());
    }

    private static Optional<SharedRow.Part> part(SharedRevision revision, CardDocument card) {
        SharedKey key = revision.key();
        return key.texts(card.card()).filter(_ -> key.concerns(card.card()))
                .flatMap(old -> revision.on(old).map(now -> new SharedRow.Part(key, old, now)));
    }

    /** On how many cards {@link #repeat} would change something; quick. */
    public static int reach(Map<CardId, CardDocument> cards, CardId source, List<SharedRevision> revisions) {
        return (int) others(cards, source).filter(card -> revisions.stream()
                .anyMatch(revision -> part(revision, card.getValue()).isPresent())).count();
    }

    /** Makes other cards say what one card says; cards that say it already have no row. */
    public static SharedPlan copy(Map<CardId, CardDocument> cards, CardId source, List<SharedKey> keys) {
        Function<SharedKey, Optional<List<String>>> wanted = key -> key.texts(cards.get(source).card());
        return new SharedPlan(others(cards, source).flatMap(card -> row(card.getKey(), card.getValue(),
                keys.stream().flatMap(key -> part(key, wanted.apply(key), card.getValue()).stream()).toList(),
                _ -> false).stream()).toList());
    }

    private static Optional<SharedRow.Part> part(SharedKey key, Optional<List<String>> wanted, CardDocument card) {
        List<String> old = key.texts(card.card()).orElse(List.of());
        return wanted.filter(now -> !SharedTexts.same(old, now)).map(now -> new SharedRow.Part(key, old, now));
    }

    private static Stream<Map.Entry<CardId, CardDocument>> others(Map<CardId, CardDocument> cards, CardId source) {
        return List.copyOf(cards.entrySet()).parallelStream().filter(card -> !card.getKey().equals(source));
    }

    private static Optional<SharedRow> row(CardId card, CardDocument before, List<SharedRow.Part> parts,
            Predicate<SharedRow.Part> sameBefore) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean same = parts.stream().allMatch(part -> sameBefore.test(part));
        boolean missing = parts.stream().allMatch(part -> part.before().isEmpty());
        SharedState state = missing ? SharedState.MISSING : same ? SharedState.SAME : SharedState.DIFFERENT;
        try {
            CardDocument after = before;
            for (SharedRow.Part part : parts) {
                after = SharedWriter.write(after, part.key(), part.after());
            }
            return Optional.of(new SharedRow(card, before, state, parts, Optional.of(after), Optional.empty()));
        } catch (EditRefusedException e) {
            return Optional.of(new SharedRow(card, before, state, parts, Optional.empty(),
                    Optional.of(e.getMessage())));
        }
    }

    /** The rows of cards that the change is possible on. */
    public List<SharedRow> possible() {
        return rows.stream().filter(row -> row.after().isPresent()).toList();
    }

    /**
     * The step over the chosen cards; those that refuse the change are no part of it.
     *
     * @param name the step in the words of the menu
     */
    public Change step(String name, Predicate<CardId> chosen) {
        List<CardChange> changes = new ArrayList<>();
        for (SharedRow row : possible()) {
            if (chosen.test(row.card())) {
                changes.add(new CardChange(row.card(), row.before().source(), row.after().orElseThrow().source()));
            }
        }
        return new Change(name, Instant.now(), changes);
    }
}
