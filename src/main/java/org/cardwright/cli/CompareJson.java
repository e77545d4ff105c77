package org.cardwright.cli;

import java.io.IOException;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CoursePart;
import org.cardwright.model.CourseText;
import org.cardwright.provider.ProviderComparison;
import org.cardwright.provider.ProviderMatch;

/** Writes a comparison with a provider's list as JSON: always the same keys in the same order. */
final class CompareJson {
    private CompareJson() {}

    static String of(ProviderComparison comparison) {
        return FindingsJson.text(json -> {
            json.beginObject();
            json.name("provider").value(comparison.provider());
            for (ProviderMatch.Kind kind : ProviderMatch.Kind.values()) {
                json.name(word(kind)).value(comparison.of(kind).size());
            }
            json.name("courses").beginArray();
            for (ProviderMatch match : comparison.matches()) {
                write(json, match);
            }
            json.endArray().endObject();
        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void write(JsonWriter json, ProviderMatch match) throws IOException {
        json.beginObject();
        json.name("result").value(word(match.kind()));
        json.name("row").value(match.row().map(row -> row.number()).orElse(null));
        json.name("by").value(match.way().map(CompareJson::word).orElse(null));
        json.name("score").value(match.score());
        json.name("cards").value(match.cards());
        json.name("changes").beginArray();
        for (CoursePart part : match.differs().stream().sorted().toList()) {
            json.value(word(part));
        }
        json.endArray();
        json.name("catalog").beginArray();
        for (CatalogCourse course : match.courses()) {
            write(json, course.text());
        }
        json.endArray();
        json.name("list");
        write(json, match.row().map(row -> row.course()).orElse(new CourseText("", "", "")));
        json.endObject();
    }

    private static void write(JsonWriter json, CourseText course) throws IOException {
        json.beginObject();
        json.name("title").value(course.title());
        json.name("provider").value(course.provider());
        json.name("link").value(course.url());
        json.endObject();
    }
}
