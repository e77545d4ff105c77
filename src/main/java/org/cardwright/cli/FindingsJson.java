package org.cardwright.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import org.cardwright.check.FileFindings;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.model.Finding;
import org.cardwright.model.FindingPlace;
import org.cardwright.model.Severity;

/** Writes findings as JSON: always the same keys in the same order; the last, the other places, where one tells of several cards. */
final class FindingsJson {
    /** A byte that is not UTF-8 stands in a text as a lone surrogate, which JSON readers refuse. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\uDC80-\\uDCFF](?<![\\uD800-\\uDBFF].)");

    private FindingsJson() {}

    /** What writes into a JSON document. */
    interface Content {
        void write(JsonWriter json) throws IOException;
    }

    /** The findings and their numbers, with a line feed at the end. */
    static String of(List<FileFindings> files, int cards, Optional<NumbersOverTime> numbers) {
        return text(json -> {
            json.beginObject();
            json.name("cards").value(cards);
            for (Severity severity : Severity.values()) {
                json.name(word(severity) + "s").value(FileFindings.count(files, severity));
            }
            if (numbers.isPresent()) {
                numbers(json, numbers.get());
            }
            json.name("findings").beginArray();
            for (FileFindings file : files) {
                for (Finding finding : file.findings()) {
                    finding(json, file.file(), finding);
                }
            }
            json.endArray().endObject();
        });
    }

    private static void numbers(JsonWriter json, NumbersOverTime numbers) throws IOException {
        json.name("since").beginObject().name("commit").value(numbers.since()).name("numbers").beginArray();
        for (NumbersOverTime.Row row : numbers.rows()) {
            json.beginObject().name("what").value(row.what()).name("rule").value(row.rule().orElse("")).name("then").value(row.then())
                    .name("now").value(row.now()).name("difference").value(row.difference()).endObject();
        }
        json.endArray().endObject();
    }

    private static void finding(JsonWriter json, String file, Finding finding) throws IOException {
        json.beginObject();
        json.name("file").value(file);
        json.name("line").value(finding.position().line());
        json.name("column").value(finding.position().column());
        json.name("severity").value(word(finding.severity()));
        json.name("rule").value(finding.rule());
        json.name("message").value(finding.message());
        if (!finding.places().isEmpty()) {
            json.name("places").beginArray();
            for (FindingPlace place : finding.places()) {
                json.beginObject().name("file").value(place.card()).name("line").value(place.position().line())
                        .name("column").value(place.position().column()).endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** A JSON document as text, with a line feed at the end. */
    static String text(Content content) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        try {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return NOT_TEXT.matcher(text + "\n").replaceAll("\uFFFD");
    }
}
