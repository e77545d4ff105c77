package org.cardwright.bulk;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.Change;
import org.cardwright.edit.PartChange;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.text.SearchException;
import org.cardwright.text.TextSearch;

/**
 * What a bulk edit would do, worked out in full and not yet in effect: a card that stands here without refusal will have
 * exactly the text that is shown.
 *
 * @param cards the cards that the edit concerns, in order; those that stay as they are are not among them
 * @param looked how many cards were looked at
 */
public record BulkPlan(List<BulkCard> cards, int looked) {
    public static final BulkPlan NOTHING = new BulkPlan(List.of(), 0);

    public BulkPlan {
        cards = List.copyOf(cards);
    }

    /** What checks find on a card, if it were like that. */
    public interface Inspection {
        List<Finding> of(CardId card, CardDocument document);
    }

    /** Who waits for a plan; called on any thread. */
    public record Watch(BooleanSupplier canceled, IntConsumer done) {
        public static final Watch NONE = new Watch(() -> false, _ -> {});
    }

    /**
     * Works out a bulk edit on all cores; for a background thread.
     *
     * @param all every card of the folder, since no two may have one permalink
     * @param chosen the cards to change, in order
     * @throws SearchException if the terms are no search, or it took too long
     * @throws CancellationException if it was canceled
     */
    public static BulkPlan of(Map<CardId, CardDocument> all, Collection<CardId> chosen, BulkEdit edit,
            Inspection inspection, Watch watch) throws SearchException {
        Optional<TextSearch> search = edit instanceof BulkEdit.Replace replace
                ? Optional.of(TextSearch.of(replace.terms(), TextSearch.LIMIT, watch.canceled())) : Optional.empty();
        AtomicInteger count = new AtomicInteger();
        List<BulkCard> cards = TextSearch.within(() -> List.copyOf(chosen).parallelStream().map(card -> {
            if (watch.canceled().getAsBoolean()) {
                throw new CancellationException();
            }
            Optional<BulkCard> planned = planned(card, all.get(card), edit, search, inspection);
            watch.done().accept(count.incrementAndGet());
            return planned;
        }).flatMap(Optional::stream).toList());
        return new BulkPlan(PermalinkClashes.refuse(all, cards), chosen.size());
    }

    private static Optional<BulkCard> planned(CardId card, CardDocument before, BulkEdit edit,
            Optional<TextSearch> search, Inspection inspection) {
        if (!before.readable()) {
            boolean concerned = search.map(found -> found.finds(before.text())).orElse(true);
            return concerned ? Optional.of(refused(card, before, new BulkCard.Refusal(Optional.empty(),
                    Strings.get("edit.unreadable")))) : Optional.empty();
        }
        try {
            BulkEdits.Edited edited = BulkEdits.apply(card, before, edit, search);
            CardDocument after = edited.document();
            if (after.source().equals(before.source())) {
                return edited.notes().stream().findFirst().map(why -> refused(card, before, new BulkCard.Refusal(
                        Optional.of(why.part()), why.words())).with(edited.notes().subList(1, edited.notes().size())));
            }
            return Optional.of(new BulkCard(card, before.source(), after.source(),
                    PartChange.between(before, after, part -> CardTarget.anyHolds(edit.named(), part)),
                    newFindings(inspection.of(card, before), inspection.of(card, after)), edited.notes(),
                    Optional.empty()));
        } catch (BulkEdits.RefusedException e) {
            return Optional.of(refused(card, before, e.refusal()));
        }
    }

    private static BulkCard refused(CardId card, CardDocument document, BulkCard.Refusal why) {
        return new BulkCard(card, document.source(), document.source(), List.of(), List.of(), List.of(),
                Optional.of(why));
    }

    private static List<Finding> newFindings(List<Finding> before, List<Finding> after) {
        Map<String, Integer> known = new HashMap<>();
        before.forEach(finding -> known.merge(finding.rule(), 1, Integer::sum));
        return after.stream().filter(finding -> known.merge(finding.rule(), -1, Integer::sum) < 0).toList();
    }

    /** The cards that can be changed. */
    public List<BulkCard> possible() {
        return cards.stream().filter(card -> card.refusal().isEmpty()).toList();
    }

    public List<BulkCard> refused() {
        return cards.stream().filter(card -> card.refusal().isPresent()).toList();
    }

    /** The step that changes those of the possible cards that are ticked. */
    public Change change(String name, Predicate<CardId> ticked) {
        return new Change(name, Instant.now(), possible().stream().filter(card -> ticked.test(card.card()))
                .map(card -> new CardChange(card.card(), card.before(), card.after())).toList());
    }
}
