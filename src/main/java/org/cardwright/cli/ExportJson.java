package org.cardwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import org.cardwright.edit.FileStep;
import org.cardwright.export.BranchRequest;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportResult;
import org.cardwright.export.Plan;
import org.cardwright.export.Selection;
import org.cardwright.export.SourcesChange;
import org.cardwright.merge.MergeConflict;
import org.cardwright.model.Finding;
import org.cardwright.source.SourceQuestion;

/** Writes a plan and what became of it as JSON: always the same keys in the same order. */
final class ExportJson {
    private ExportJson() {}

    static String of(Plan plan, Selection selection, Optional<ExportResult> result, Optional<SourcesChange> sources,
            Optional<BranchRequest.Made> made) {
        List<String> exported = selection.effective(plan).stream().map(ExportCard::file).toList();
        return FindingsJson.text(json -> {
            json.beginObject();
            json.name("site").value(plan.target().root().toString());
            json.name("exported").value(result.isPresent());
            text(json, "branch", result.flatMap(ExportResult::branch).or(plan::branch));
            text(json, "commit", result.flatMap(ExportResult::commit));
            json.name("counts").beginObject();
            for (var count : plan.counts().entrySet()) {
                json.name(ExportText.word(count.getKey())).value(count.getValue());
            }
            json.endObject();
            json.name("cards").beginArray();
            for (ExportCard card : plan.cards()) {
                card(json, card, exported.contains(card.file()), plan);
            }
            json.endArray();
            if (sources.isPresent()) {
                json.name("sources");
                sources(json, sources.get());
            }
            text(json, "message", result.map(ExportResult::message));
            text(json, "pullRequest", result.map(ExportResult::pullRequest));
            if (made.isPresent()) {
                json.name("request").beginObject();
                json.name("number").value(made.get().link().number());
                json.name("address").value(made.get().link().address());
                json.name("existed").value(made.get().existed());
                json.name("rest").value(made.get().rest());
                json.endObject();
            }
            json.endObject();
        });
    }

    private static void sources(JsonWriter json, SourcesChange change) throws IOException {
        json.beginObject();
        list(json, "files", change.files().stream().map(FileStep::name).toList());
        list(json, "left", change.left());
        list(json, "remarks", change.remarks());
        json.name("questions").beginArray();
        for (SourceQuestion question : change.open()) {
            json.beginObject();
            json.name("question").value(question.name());
            json.name("text").value(question.text());
            json.name("answers").beginArray();
            for (SourceQuestion.Answer answer : question.answers()) {
                json.beginObject();
                json.name("answer").value(question.name(answer));
                json.name("text").value(answer.label());
                list(json, "cards", answer.files());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private static void list(JsonWriter json, String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private static void text(JsonWriter json, String name, Optional<String> text) throws IOException {
        json.name(name).value(text.orElse(""));
    }

    private static void card(JsonWriter json, ExportCard card, boolean exported, Plan plan) throws IOException {
        json.beginObject();
        json.name("file").value(card.file());
        text(json, "oldFile", card.oldFile());
        text(json, "folderFile", card.folderFile());
        json.name("state").value(ExportText.word(card.state()));
        json.name("chosen").value(exported);
        json.name("note").value(card.note());
        text(json, "doubt", card.doubt().map(doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        json.name("conflicts").beginArray();
        for (MergeConflict conflict : card.conflicts()) {
            json.beginObject();
            json.name("field").value(conflict.label());
            json.name("base").value(conflict.base());
            json.name("folder").value(conflict.ours());
            json.name("site").value(conflict.theirs());
            json.endObject();
        }
        json.endArray();
        json.name("errors").beginArray();
        for (Finding finding : card.blocking()) {
            json.beginObject();
            json.name("rule").value(finding.rule());
            json.name("line").value(finding.position().line());
            json.name("column").value(finding.position().column());
            json.name("message").value(finding.message());
            json.endObject();
        }
        json.endArray();
        json.name("diff").value(exported ? card.diff(Map.of(), plan.cardsName()).unified() : "");
        json.endObject();
    }
}
