package org.cardwright.check;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.html.HtmlText;
import org.cardwright.model.CourseText;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * The courses that the site's training page shows, each for the cards whose filters stand there letter by letter, from
 * the site's {@code courses.json} (format notes, 6.11). Where there is no such file, or it is not understood, nothing is
 * known of the page.
 *
 * @param courses the filters of each course, by title and link
 * @param filters all of them
 */
record TrainingPage(Map<String, Set<String>> courses, Set<String> filters) {
    static final TrainingPage UNKNOWN = new TrainingPage(Map.of(), Set.of());

    private static final String FILE = "assets/CPTT/courses.json";

    TrainingPage {
        courses = Map.copyOf(courses);
        filters = Set.copyOf(filters);
    }

    /** The page of the site with this root; reads the file. */
    static TrainingPage of(Path root) {
        Path file = root.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return UNKNOWN;
        }
        try (Reader text = Files.newBufferedReader(file)) {
            return read(text);
        } catch (IOException | JsonParseException | IllegalStateException e) {
            // Whoever edits that file sees there what is wrong with it.
            return UNKNOWN;
        }
    }

    private static TrainingPage read(Reader text) throws IOException {
        JsonReader json = new JsonReader(text);
        json.setStrictness(Strictness.LENIENT);
        Map<String, String> spellings = new HashMap<>();
        Map<String, Set<String>> courses = new HashMap<>();
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                course(json, spellings, courses);
            } else {
                json.skipValue();
            }
        }
        json.endArray();
        return new TrainingPage(courses, new HashSet<>(spellings.values()));
    }

    private static void course(JsonReader json, Map<String, String> spellings, Map<String, Set<String>> courses)
            throws IOException {
        String title = "";
        String link = "";
        Set<String> filters = new LinkedHashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "course_title" -> title = text(json);
                case "link" -> link = text(json);
                case "filters" -> filters(json, spellings, filters);
                default -> json.skipValue();
            }
        }
        json.endObject();
        courses.computeIfAbsent(key(title, link), _ -> new LinkedHashSet<>()).addAll(filters);
    }

    private static void filters(JsonReader json, Map<String, String> spellings, Set<String> filters)
            throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            add(text(json), spellings, filters);
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            add(text(json), spellings, filters);
        }
        json.endArray();
    }

    /** A site has some hundred filters, each at many courses. */
    private static void add(String filter, Map<String, String> spellings, Set<String> filters) {
        if (!filter.isBlank()) {
            filters.add(spellings.computeIfAbsent(filter.strip(), same -> same));
        }
    }

    private static String text(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
            return json.nextString();
        }
        json.skipValue();
        return "";
    }

    private static String key(String title, String link) {
        return HtmlText.fold(HtmlText.decode(title)).toLowerCase(Locale.ROOT) + "\n" + link.strip();
    }

    /** The filters under which the page shows a course; empty where it does not have it. */
    Optional<Set<String>> of(CourseText course) {
        return Optional.ofNullable(courses.get(key(course.title(), course.url())));
    }

    /** The filters that all of some courses have. */
    static List<String> common(List<Set<String>> courses) {
        Set<String> common = new LinkedHashSet<>(courses.getFirst());
        courses.forEach(common::retainAll);
        return List.copyOf(common);
    }
}
