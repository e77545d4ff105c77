package org.cardwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;
import org.cardwright.course.link.LinkHop;
import org.cardwright.course.link.LinkResult;

/** Writes links as JSON: always the same keys in the same order. */
final class LinksJson {
    private LinksJson() {}

    /** An array, with a line feed at the end. */
    static String of(List<LinksCommand.Row> rows) {
        return FindingsJson.text(json -> {
            json.beginArray();
            for (LinksCommand.Row row : rows) {
                write(json, row);
            }
            json.endArray();
        });
    }

    private static void write(JsonWriter json, LinksCommand.Row row) throws IOException {
        LinkResult result = row.result();
        json.beginObject();
        json.name("url").value(row.url());
        json.name("state").value(word(result.state()));
        json.name("reason").value(word(result.reason()));
        json.name("status").value(result.status());
        json.name("message").value(result.words());
        json.name("cards").value(row.cards());
        json.name("checked").value(result.checked().toString());
        json.name("finalUrl").value(result.finalUrl());
        json.name("permanent").value(result.permanent());
        json.name("redirects").beginArray();
        for (LinkHop hop : result.redirects()) {
            json.beginObject().name("status").value(hop.status()).name("url").value(hop.url()).endObject();
        }
        json.endArray().endObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
