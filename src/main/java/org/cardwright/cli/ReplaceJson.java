package org.cardwright.cli;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;

/** Writes what a replacement does as JSON: always the same keys in the same order. */
final class ReplaceJson {
    private ReplaceJson() {}

    static String of(CardSet<CardDocument> cards, StepPlan plan, AppliedStep applied, boolean saved) {
        List<StepPart> parts = plan.cards().stream().flatMap(card -> card.parts().stream()).toList();
        return FindingsJson.text(json -> {
            json.beginObject();
            json.name("saved").value(saved);
            json.name("replaced").value(applied.parts());
            json.name("cards").beginArray();
            for (CardChange card : applied.change().cards()) {
                json.value(cards.name(card.card()));
            }
            json.endArray();
            json.name("rows").beginArray();
            for (int i = 0; i < plan.groups().size(); i++) {
                int row = i;
                json.beginObject();
                json.name("row").value(plan.groups().get(i).title());
                json.name("places").value(parts.stream().filter(part -> part.groups().contains(row)).count());
                json.name("note").value(plan.groups().get(i).note());
                json.endObject();
            }
            json.endArray();
            json.name("notes").beginArray();
            for (String note : plan.notes()) {
                json.value(note);
            }
            json.endArray();
            json.name("unchanged").beginArray();
            for (PlannedCard card : plan.cards()) {
                for (StepPart part : card.parts()) {
                    if (part.refused().isPresent()) {
                        json.beginObject();
                        json.name("file").value(cards.name(card.card()));
                        json.name("text").value(part.context());
                        json.name("reason").value(part.refused().get());
                        json.endObject();
                    }
                }
            }
            json.endArray().endObject();
        });
    }
}
