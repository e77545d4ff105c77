package org.cardwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepQuestion;

/** Writes what a table changes as JSON: always the same keys in the same order. */
final class TableJson {
    private TableJson() {}

    /** The JSON text with a line feed at its end. */
    static String of(StepPlan plan) {
        return FindingsJson.text(json -> {
            json.beginObject().name("rows").value(plan.looked()).name("notes").beginArray();
            for (String note : plan.notes()) {
                json.value(note);
            }
            json.endArray().name("cards").beginArray();
            for (PlannedCard card : plan.cards()) {
                card(json, card);
            }
            json.endArray().endObject();
        });
    }

    private static void card(JsonWriter json, PlannedCard card) throws IOException {
        json.beginObject().name("file").value(card.card().name());
        json.name("kind").value(card.kind().name().toLowerCase(Locale.ROOT));
        json.name("changes").beginArray();
        for (StepPart part : card.possible() ? card.parts() : List.<StepPart>of()) {
            json.beginObject().name("part").value(part.part().words()).name("before").value(part.before()).name("after").value(part.after()).endObject();
        }
        json.endArray().name("open").beginArray();
        for (StepQuestion question : card.questions()) {
            json.beginObject().name("text").value(question.text()).name("answer").value(question.chosen()
                    .orElse("")).endObject();
        }
        json.endArray().name("left").beginArray();
        for (String left : TableImportCommand.left(card).toList()) {
            json.value(left);
        }
        json.endArray().endObject();
    }
}
