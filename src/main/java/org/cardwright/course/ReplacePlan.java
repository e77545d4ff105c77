package org.cardwright.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;

/** A bulk change with all that it would do, line by line; nothing happens until it is applied. */
public record ReplacePlan(List<PlannedCard> cards) {
    public ReplacePlan {
        cards = List.copyOf(cards);
    }

    public Stream<PlannedLine> lines() {
        return cards.stream().flatMap(card -> card.lines().stream());
    }

    /** The number of lines that would change. */
    public int lineCount() {
        return (int) lines().filter(line -> line.refused().isEmpty()).count();
    }

    /** The number of matches of a search. */
    public int matchCount() {
        return lines().mapToInt(line -> line.marks().size()).sum();
    }

    public boolean isEmpty() {
        return cards.isEmpty();
    }

    /** Lines that are not understood and are replaced as text. */
    public List<PlannedLine> toReview() {
        return lines().filter(line -> line.review() && line.refused().isEmpty()).toList();
    }

    /** Lines that would come to say the same as another of their card. */
    public List<PlannedLine> repeated() {
        return lines().filter(line -> line.repeats().isPresent()).toList();
    }

    public List<PlannedLine> refused() {
        return lines().filter(line -> line.refused().isPresent()).toList();
    }

    /** The same plan, in which lines that would repeat another of their card go instead. */
    public ReplacePlan merging() {
        return new ReplacePlan(cards.stream().map(card -> new PlannedCard(card.card(), card.before(),
                card.lines().stream().map(line -> line.withMerge(line.repeats().isPresent())).toList())).toList());
    }

    /**
     * Works out all cards on all cores; for a background thread.
     *
     * @param name the step in the words of the menu
     * @param selected the lines to change
     * @throws CancellationException if the progress says that it was canceled; nothing has happened then
     */
    public AppliedPlan apply(String name, Predicate<PlannedLine> selected, Progress progress) {
        var count = new AtomicInteger();
        List<Done> done = cards.parallelStream().map(card -> {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            Done result = new Done(card, card.written(selected));
            progress.done(count.incrementAndGet(), cards.size());
            return result;
        }).toList();
        List<CardChange> changes = new ArrayList<>();
        Map<CardId, CardDocument> documents = new TreeMap<>();
        for (Done card : done) {
            CardDocument after = card.written().document();
            if (!after.source().equals(card.card().before().source())) {
                changes.add(new CardChange(card.card().card(), card.card().before().source(), after.source()));
                documents.put(card.card().card(), after);
            }
        }
        return new AppliedPlan(new Change(name, Instant.now(), changes), documents,
                done.stream().mapToInt(card -> card.written().lines()).sum(),
                done.stream().flatMap(card -> card.written().refusals().stream()).toList());
    }

    private record Done(PlannedCard card, PlannedCard.Written written) {}
}
