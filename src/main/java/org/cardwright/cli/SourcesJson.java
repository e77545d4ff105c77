package org.cardwright.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;
import org.cardwright.model.CourseText;
import org.cardwright.source.SiteSources;
import org.cardwright.source.SourceBoth;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceMerge;
import org.cardwright.source.SourceProblem;

/** Writes a comparison of cards and sources as JSON: always the same keys in the same order. */
final class SourcesJson {
    private SourcesJson() {}

    static String of(SourcesPlace.Read read, SourceBoth both) {
        SourceComparison comparison = read.comparison();
        return FindingsJson.text(json -> {
            json.beginObject();
            json.name("cards").value(comparison.cards().size());
            json.name("generated").value(comparison.site().cards().size());
            json.name("agreed").value(read.agreed().isPresent());
            json.name("differences").beginArray();
            for (SourceDifference difference : comparison.differences()) {
                difference(json, difference, both.way(difference));
            }
            json.endArray();
            json.name("problems").beginArray();
            for (SourceProblem problem : comparison.sources().problems()) {
                problem(json, comparison.sources(), problem);
            }
            json.endArray();
            json.name("hints").beginArray();
            for (SourceProblem hint : comparison.sources().hints()) {
                problem(json, comparison.sources(), hint);
            }
            json.endArray().endObject();
        });
    }

    private static void difference(JsonWriter json, SourceDifference difference, Optional<SourceMerge.Way> way)
            throws IOException {
        json.beginObject();
        json.name("id").value(difference.id());
        json.name("file").value(difference.file());
        json.name("competency").value(difference.competency());
        json.name("kind").value(difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.name("part").value(difference.part());
        json.name("card").value(difference.here());
        json.name("sources").value(difference.there());
        course(json, "course", difference.courses().here());
        course(json, "sourceCourse", difference.courses().there());
        json.name("barrier").value(difference.barrier().orElse(null));
        json.name("changed").value(way.map(side -> switch (side) {
            case TO_SOURCES -> "card";
            case TO_CARDS -> "sources";
            case BOTH -> "both";
        }).orElse(null));
        json.endObject();
    }

    private static void course(JsonWriter json, String name, Optional<CourseText> course) throws IOException {
        if (course.isPresent()) {
            json.name(name).beginObject();
            json.name("title").value(course.get().title());
            json.name("provider").value(course.get().provider());
            json.name("link").value(course.get().url());
            json.endObject();
        }
    }

    private static void problem(JsonWriter json, SiteSources sources, SourceProblem problem) throws IOException {
        json.beginObject();
        json.name("file").value(sources.table(problem.kind()).file());
        json.name("line").value(problem.line());
        json.name("message").value(problem.text());
        json.name("blocks").value(problem.blocks());
        json.endObject();
    }
}
