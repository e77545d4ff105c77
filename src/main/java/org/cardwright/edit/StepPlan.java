package org.cardwright.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SourceText;

/**
 * What a step over cards would do, worked out in full and not yet in effect: a card without refusal will have exactly
 * what is shown.
 *
 * @param cards the cards that the step concerns, in order; those that stay as they are and need no word are not among them
 * @param refusals what a person has to correct first; nothing may be done while there are any
 * @param notes what a person should know about the whole of it
 * @param looked how many cards were looked at
 * @param request what it was worked out from, where the same can be asked of other cards
 * @param groups from what the parts of the cards come, where that is to be seen; also those from which none comes
 */
public record StepPlan(List<PlannedCard> cards, List<Refusal> refusals, List<String> notes, int looked,
        Optional<StepRequest> request, List<StepGroup> groups) {
    public static final StepPlan NOTHING = new StepPlan(List.of(), List.of(), List.of(), 0);
    private static final int PIECE = 200;

    public StepPlan {
        cards = List.copyOf(cards);
        refusals = refusals.stream().distinct().toList();
        notes = notes.stream().distinct().toList();
        groups = List.copyOf(groups);
    }

    public StepPlan(List<PlannedCard> cards, List<Refusal> refusals, List<String> notes, int looked) {
        this(cards, refusals, notes, looked, Optional.empty(), List.of());
    }

    public StepPlan(List<PlannedCard> cards, int looked) {
        this(cards, List.of(), List.of(), looked);
    }

    /** Works a step out; for a background thread. */
    public interface Planner {
        /** @throws CancellationException if the progress says that nobody waits any more */
        StepPlan plan(Progress progress);
    }

    /** What a person wants of a plan. */
    public record Selection(Predicate<PlannedCard> cards, BiPredicate<PlannedCard, StepPart> parts) {
        /** Everything that the planner suggests. */
        public static final Selection SUGGESTED = new Selection(PlannedCard::suggested, (_, _) -> true);
    }

    /** A step that is not possible. */
    public static StepPlan refused(Collection<Refusal> refusals) {
        return new StepPlan(List.of(), List.copyOf(refusals), List.of(), 0);
    }

    /** What work on a plan gives; empty where it was canceled. */
    public static <T> Optional<T> unlessCanceled(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /** Deletes cards. */
    public static StepPlan deletion(Map<CardId, CardDocument> cards) {
        return new StepPlan(cards.entrySet().stream().map(card -> PlannedCard.deleted(card.getKey(), card.getValue()))
                .toList(), cards.size());
    }

    /**
     * Works out each of many cards on all cores, in pieces between which it can be stopped.
     *
     * @param work empty for a card that needs no word
     */
    public static StepPlan each(Map<CardId, CardDocument> cards, Progress progress,
            Function<Map.Entry<CardId, CardDocument>, Optional<PlannedCard>> work) {
        List<Map.Entry<CardId, CardDocument>> all = List.copyOf(cards.entrySet());
        List<PlannedCard> planned = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PIECE) {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            progress.done(start, all.size());
            planned.addAll(all.subList(start, Math.min(all.size(), start + PIECE)).parallelStream().map(work)
                    .flatMap(Optional::stream).toList());
        }
        return new StepPlan(planned, all.size());
    }

    /** The same step with other cards in the place of its cards; this one where all of them stay. */
    public StepPlan with(UnaryOperator<PlannedCard> other) {
        List<PlannedCard> now = cards.stream().map(other).toList();
        return now.equals(cards) ? this : new StepPlan(now, refusals, notes, looked, request, groups);
    }

    /** The same step, which was worked out from that; the cards were selected one by one, unless {@link #within} says more. */
    public StepPlan from(Repeatable what) {
        return new StepPlan(cards, refusals, notes, looked, Optional.of(new StepRequest(what, CardScope.PICKED)), groups);
    }

    /** The same step, which was asked for these cards. */
    public StepPlan within(CardScope scope) {
        return new StepPlan(cards, refusals, notes, looked, request.map(asked -> new StepRequest(asked.what(), scope)), groups);
    }

    /** The same step without what is refused of it, which is told beside. */
    public StepPlan withoutRefused() {
        return new StepPlan(cards, List.of(), refusals.stream().map(Refusal::reason).toList(), looked, request, groups);
    }

    /** The same step with a word on the whole of it; an empty one is none. */
    public StepPlan noting(String note) {
        return note.isEmpty() ? this
                : new StepPlan(cards, refusals, Stream.concat(notes.stream(), Stream.of(note)).toList(), looked,
                        request, groups);
    }

    /** The same step whose parts come from these. */
    public StepPlan grouped(List<StepGroup> from) {
        return new StepPlan(cards, refusals, notes, looked, request, from);
    }

    /** The texts of the cards afterwards, none for those that go or cannot be changed. */
    public List<Optional<SourceText>> afterwards() {
        return cards.stream().map(card -> card.after().map(CardDocument::source)).toList();
    }

    /** The cards that can be changed. */
    public List<PlannedCard> possible() {
        return refusals.isEmpty() ? cards.stream().filter(PlannedCard::possible).toList() : List.of();
    }

    /** Whether it can be done and does anything. */
    public boolean isPossible() {
        return !possible().isEmpty();
    }

    /** What is to be said at a place. */
    public Optional<Refusal> refusal(Refusal.Place place) {
        return refusals.stream().filter(refusal -> refusal.at().equals(Optional.of(place))).findFirst();
    }

    /** The answers that fit several questions, with the number of these; the commonest first. */
    public List<Map.Entry<String, Integer>> commonAnswers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cards.forEach(card -> card.questions().forEach(asked ->
                asked.answers().forEach(answer -> counts.merge(answer, 1, Integer::sum))));
        return counts.entrySet().stream().filter(each -> each.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
    }

    /** Its cards that get one answer to all questions that it fits, each with the card as it is then; on all cores. */
    public Map<PlannedCard, PlannedCard> answered(String answer) {
        Map<PlannedCard, PlannedCard> now = new ConcurrentHashMap<>();
        cards.parallelStream().filter(card -> card.questions().stream().anyMatch(asked -> asked.answers().contains(answer)))
                .forEach(card -> now.put(card, card.answered(card.questions().stream().map(asked ->
                        asked.answers().contains(answer) ? Optional.of(answer) : asked.chosen()).toList())));
        return now;
    }

    /** The step for all that is suggested of it. */
    public AppliedStep apply(String name) {
        return apply(name, Selection.SUGGESTED, Progress.NONE);
    }

    /**
     * The step for what is selected of it, with the cards as they will be; worked out on all cores.
     *
     * @param name the step in the words of the menu
     * @throws CancellationException if the progress says that it was canceled; nothing has happened then
     */
    public AppliedStep apply(String name, Selection selected, Progress progress) {
        List<PlannedCard> wanted = possible().stream().filter(selected.cards()).toList();
        AtomicInteger count = new AtomicInteger();
        List<PlannedCard.Written> written = wanted.parallelStream().map(card -> {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            PlannedCard.Written done = card.lazy() ? card.write(card.parts().stream()
                    .filter(part -> selected.parts().test(card, part)).toList()) : card.write(List.of());
            progress.done(count.incrementAndGet(), wanted.size());
            return done;
        }).toList();
        Map<CardId, CardChange> changes = new HashMap<>();
        Map<CardId, CardDocument> documents = new HashMap<>();
        List<AppliedStep.Refused> refused = new ArrayList<>();
        int cards = 0;
        int parts = 0;
        for (int i = 0; i < wanted.size(); i++) {
            PlannedCard card = wanted.get(i);
            PlannedCard.Written done = written.get(i);
            refused.addAll(done.refused());
            parts += done.parts();
            if (card.kind() == PlannedCard.Kind.RENAMED) {
                changes.merge(card.subject(), CardChange.deleted(card.subject(), card.before().orElseThrow().source()),
                        StepPlan::joined);
            }
            boolean gone = card.kind() == PlannedCard.Kind.DELETED;
            CardChange change = new CardChange(card.card(), card.kind() == PlannedCard.Kind.RENAMED ? Optional.empty()
                    : card.before().map(CardDocument::source), gone ? Optional.empty() : Optional.of(done.after().source()));
            if (change.real()) {
                cards++;
                changes.merge(card.card(), change, StepPlan::joined);
            }
            if (change.real() && !gone) {
                documents.put(card.card(), done.after());
            }
        }
        List<CardChange> sorted = changes.values().stream().sorted(Comparator.comparing(CardChange::card)).toList();
        return new AppliedStep(new Change(name, Instant.now(), sorted, List.of(),
                request.map(asked -> MadeBy.of(asked, this, selected))), documents, cards, parts, refused);
    }

    /** Cards that swap their files: what one leaves is what the other changes. */
    private static CardChange joined(CardChange one, CardChange other) {
        return new CardChange(one.card(), one.before().or(other::before), one.after().or(other::after));
    }
}
