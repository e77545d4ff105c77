package org.cardwright.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.Spelling;
import org.cardwright.model.CourseText;

/** Writes courses as a JSON array: always the same keys in the same order, missing texts as empty texts. */
final class CoursesJson {
    private CoursesJson() {}

    /** The JSON text with a line feed at its end. */
    static String of(List<CatalogCourse> courses) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            json.beginArray();
            for (CatalogCourse course : courses) {
                json.beginObject();
                write(json, new CourseText(course.title(), course.provider(), course.url()));
                json.name("cards").value(course.cards());
                spellings(json, course.spellings());
                json.endObject();
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return text + "\n";
    }

    private static void spellings(JsonWriter json, List<Spelling> spellings) throws IOException {
        json.name("spellings").beginArray();
        for (Spelling spelling : spellings) {
            json.beginObject();
            write(json, spelling.text());
            json.name("lines").value(spelling.lines());
            json.endObject();
        }
        json.endArray();
    }

    private static void write(JsonWriter json, CourseText text) throws IOException {
        json.name("title").value(text.title());
        json.name("provider").value(text.provider());
        json.name("url").value(text.url());
    }
}
