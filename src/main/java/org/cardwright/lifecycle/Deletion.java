package org.cardwright.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.workspace.Workspace;

/**
 * The deletion of cards as one step, which can be taken back also after other steps.
 *
 * @param what the cards in words: one by its name, several by their number and, if it is one, their series
 */
public record Deletion(Change change, String what) {
    /** Deletes cards; {@code titles} tells how people call them. */
    public static Deletion of(Map<CardId, CardDocument> cards, Function<CardId, String> titles) {
        CardId first = cards.keySet().iterator().next();
        List<String> series = cards.values().stream().map(card -> card.card().text(CardField.SERIES)).distinct().toList();
        boolean one = series.size() == 1 && !series.getFirst().isBlank();
        return cards.size() == 1
                ? of(cards, Strings.get("lifecycle.delete.stepOne", first.name()), titles.apply(first))
                : of(cards, Strings.get("lifecycle.delete.stepMany", cards.size()), one
                        ? Strings.get("lifecycle.delete.ofSeries", cards.size(), series.getFirst())
                        : Strings.get("lifecycle.delete.cards", cards.size()));
    }

    private static Deletion of(Map<CardId, CardDocument> cards, String step, String what) {
        return new Deletion(StepPlan.deletion(cards).apply(step).change(), what);
    }

    /** What brings back the cards that are still gone, as a step of its own; without cards if none is. */
    public Change back(Workspace open) {
        List<CardChange> back = change.cards().stream().filter(card -> !open.contains(card.card()))
                .map(card -> new CardChange(card.card(), card.after(), card.before())).toList();
        return new Change(Strings.get("lifecycle.delete.back", back.size()), Instant.now(), back);
    }
}
