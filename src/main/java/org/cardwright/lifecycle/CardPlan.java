package org.cardwright.lifecycle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;

/**
 * A step that was worked out but not done: what it would do to each file, or why it is not possible.
 *
 * @param changes sorted by file
 * @param refusals what a person has to correct first; nothing may be done while there are any
 * @param renames the cards that get another file: by the new card the old one
 * @param leftOut what was refused of the step, which does the rest all the same
 * @param copies the cards that are made like another: by the new card the other
 */
public record CardPlan(List<CardChange> changes, List<Refusal> refusals, Map<CardId, CardId> renames,
        List<Refusal> leftOut, Map<CardId, CardId> copies) {
    /** A plan without new file names. */
    public CardPlan(List<CardChange> changes, List<Refusal> refusals) {
        this(changes, refusals, Map.of());
    }

    /** A plan of which nothing is left out. */
    public CardPlan(List<CardChange> changes, List<Refusal> refusals, Map<CardId, CardId> renames) {
        this(changes, refusals, renames, List.of(), Map.of());
    }

    public CardPlan {
        renames = Map.copyOf(renames);
        copies = Map.copyOf(copies);
        changes = changes.stream().filter(CardChange::real)
                .sorted(java.util.Comparator.comparing(CardChange::card)).toList();
        refusals = refusals.stream().distinct().toList();
        leftOut = leftOut.stream().distinct().toList();
    }

    static CardPlan refused(Refusal... refusals) {
        return new CardPlan(List.of(), List.of(refusals));
    }

    /** Deletes cards. */
    public static CardPlan deletion(FolderCards folder, Collection<CardId> cards) {
        return new CardPlan(cards.stream().distinct().map(card -> CardChange.deleted(card,
                folder.document(card).source())).toList(), List.of());
    }

    /** What of it is possible, the refused parts left out. */
    public CardPlan withoutRefused() {
        return new CardPlan(changes, List.of(), renames, refusals, copies);
    }

    /** The same step for some of its files. */
    public CardPlan only(Predicate<CardId> wanted) {
        return new CardPlan(changes.stream().filter(change -> wanted.test(change.card())).toList(), refusals, renames,
                leftOut, copies);
    }

    /** Whether it can be done and does anything. */
    public boolean possible() {
        return refusals.isEmpty() && !changes.isEmpty();
    }

    /** What is to be said at a field. */
    public Optional<Refusal> refusal(DraftField field) {
        return refusals.stream().filter(refusal -> refusal.field() == field).findFirst();
    }

    /** The step to be applied. */
    public Change step(String name) {
        return new Change(name, Instant.now(), changes);
    }
}
