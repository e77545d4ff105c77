package org.cardwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import org.cardwright.edit.PartChange;
import org.cardwright.export.CardCommit;
import org.cardwright.export.CardHistory;

/** Writes the history of a card as a JSON object: always the same keys in the same order. */
final class HistoryJson {
    private HistoryJson() {}

    /** The JSON text with a line feed at its end. */
    static String of(String card, List<CardCommit> commits, CardHistory.Ending ending) {
        return FindingsJson.text(json -> {
            json.beginObject().name("card").value(card).name("commits").beginArray();
            for (CardCommit commit : commits) {
                write(json, commit);
            }
            json.endArray().name("end").value(word(ending.end())).name("endsAt").value(ending.at()).endObject();
        });
    }

    private static void write(JsonWriter json, CardCommit commit) throws IOException {
        json.beginObject().name("commit").value(commit.commit().id()).name("author").value(commit.commit().author())
                .name("time").value(commit.commit().time().toString()).name("subject").value(commit.commit().subject())
                .name("kind").value(word(commit.kind())).name("file").value(commit.after().or(commit::before)
                        .map(CardCommit.State::file).orElse("")).name("renamedFrom").value(commit.renamedFrom().orElse(""))
                .name("words").value(commit.words()).name("changes").beginArray();
        for (PartChange part : commit.kind() == CardCommit.Kind.CHANGED ? commit.diff().parts() : List.<PartChange>of()) {
            json.beginObject().name("part").value(part.part().words()).name("before").value(part.before()).name("after")
                    .value(part.after()).endObject();
        }
        json.endArray().endObject();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
