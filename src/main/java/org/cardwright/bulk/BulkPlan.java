package org.cardwright.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepState;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.SearchException;
import org.cardwright.text.TextSearch;

/** Works out what an edit of many cards would do. */
public final class BulkPlan {
    private BulkPlan() {}

    /**
     * Works out a bulk edit on all cores; for a background thread. Terms that are no search, or one that took too long,
     * are refused at the {@link BulkField} to correct.
     *
     * @param all every card of the folder, since no two may have one permalink
     * @param chosen the cards to change, in order
     * @throws CancellationException if it was canceled
     */
    public static StepPlan of(Map<CardId, CardDocument> all, Collection<CardId> chosen, BulkEdit edit,
            Progress progress) {
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        chosen.stream().filter(all::containsKey).forEach(card -> cards.put(card, all.get(card)));
        try {
            Optional<TextSearch> search = edit instanceof BulkEdit.Replace replace
                    ? Optional.of(TextSearch.of(replace.terms(), TextSearch.LIMIT, progress::canceled)) : Optional.empty();
            return PermalinkClashes.refuse(all, TextSearch.within(() -> StepPlan.each(cards, progress,
                    card -> planned(card.getKey(), card.getValue(), edit, search)))).from(edit);
        } catch (SearchException e) {
            return StepPlan.refused(List.of(new Refusal(BulkField.of(e.part()), e.getMessage())));
        }
    }

    private static Optional<PlannedCard> planned(CardId card, CardDocument before, BulkEdit edit,
            Optional<TextSearch> search) {
        if (!before.readable()) {
            boolean concerned = search.map(found -> found.finds(before.text())).orElse(true);
            return concerned ? Optional.of(PlannedCard.refused(card, before,
                    Refusal.of(Strings.get("edit.unreadable")))) : Optional.empty();
        }
        try {
            BulkEdits.Edited edited = BulkEdits.apply(card, before, edit, search);
            CardDocument after = edited.document();
            List<PartNote> notes = edited.notes();
            if (after.source().equals(before.source())) {
                return notes.stream().findFirst().map(why -> PlannedCard.refused(card, before,
                        new Refusal(why.part(), why.words())).showing(notes.subList(1, notes.size())));
            }
            List<StepPart> parts = new ArrayList<>(PartChange.between(before, after,
                    part -> CardTarget.anyHolds(edit.named(), part)));
            parts.addAll(notes);
            return Optional.of(PlannedCard.changed(card, before, after).showing(parts));
        } catch (BulkEdits.RefusedException e) {
            return Optional.of(PlannedCard.refused(card, before, e.refusal()));
        }
    }

    /** What a person should know of the text before going on: cards that cannot take it, or errors that it makes. */
    public static Optional<FieldMessage> doubts(StepState now) {
        List<Finding> errors = now.totals().errors();
        return now.plan().cards().stream().map(PlannedCard::refusal).flatMap(Optional::stream).findFirst()
                .map(first -> new FieldMessage(now.totals().possible() == 0 ? Severity.ERROR : Severity.WARNING,
                        Strings.get("bulk.refused", now.totals().refused(), first.reason())))
                .or(() -> errors.stream().findFirst().map(first -> new FieldMessage(Severity.WARNING,
                        Strings.get("bulk.errors", errors.size(), first.message()))));
    }
}
