package org.cardwright.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.cardwright.document.CardDocument;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.Finding;
import org.cardwright.model.LevelContent;

/** Writes a card as JSON: always the same keys in the same order, missing texts as empty texts. */
final class CardJson {
    /** A byte that is not UTF-8 stands in a text as a lone surrogate, which JSON readers refuse. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\uDC80-\\uDCFF]");

    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    private CardJson() {
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
    }

    /** The JSON text with a line feed at its end. */
    static String of(String file, CardDocument document, List<Finding> findings) {
        var writer = new CardJson();
        try {
            writer.write(file, document, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return NOT_TEXT.matcher(writer.text + "\n").replaceAll("\uFFFD");
    }

    private void write(String file, CardDocument document, List<Finding> findings) throws IOException {
        Card card = document.card();
        json.beginObject();
        json.name("file").value(file);
        field("series", card, CardField.SERIES);
        field("seriesTitle", card, CardField.JOB_SERIES_TITLE);
        field("careerLevel", card, CardField.CAREER_LEVEL);
        field("level", card, CardField.LEVEL);
        field("competency", card, CardField.COMPETENCY);
        field("group", card, CardField.GROUP);
        field("designation", card, CardField.DESIGNATION);
        field("description", card, CardField.DESCRIPTION);
        field("title", card, CardField.TITLE);
        field("permalink", card, CardField.PERMALINK);
        field("filters", card, CardField.FILTERS);
        json.name("template").value(document.template());
        levels(card.levels());
        json.name("unassigned").beginObject();
        texts("behaviors", card.unassignedBehaviors());
        texts("definitions", card.unassignedDefinitions());
        json.endObject();
        courses(card.courses());
        findings(findings);
        json.endObject();
    }

    private void field(String name, Card card, CardField field) throws IOException {
        json.name(name).value(HtmlText.trim(HtmlText.decode(card.text(field))));
    }

    private void levels(List<LevelContent> levels) throws IOException {
        json.name("levels").beginArray();
        for (LevelContent level : levels) {
            json.beginObject();
            json.name("number").value(level.number());
            json.name("name").value(level.name());
            texts("behaviors", level.behaviors());
            texts("definitions", level.definitions());
            json.endObject();
        }
        json.endArray();
    }

    private void courses(List<Course> courses) throws IOException {
        json.name("courses").beginArray();
        for (Course course : courses) {
            json.beginObject();
            json.name("kind").value(word(course.kind()));
            json.name("number");
            if (course.number().isPresent()) {
                json.value(course.number().getAsInt());
            } else {
                json.nullValue();
            }
            json.name("title").value(course.title());
            json.name("provider").value(course.provider());
            json.name("url").value(course.url());
            json.name("raw").value(course.raw());
            json.endObject();
        }
        json.endArray();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.name("findings").beginArray();
        for (Finding finding : findings) {
            json.beginObject();
            json.name("severity").value(word(finding.severity()));
            json.name("rule").value(finding.rule());
            json.name("line").value(finding.position().line());
            json.name("column").value(finding.position().column());
            json.name("message").value(finding.message());
            json.endObject();
        }
        json.endArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String each : texts) {
            json.value(each);
        }
        json.endArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
