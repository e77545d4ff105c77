package org.cardwright.check;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.site.SitePlaces;
import org.cardwright.site.SourceNames;

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
 * @param filters all of them, each with the number of its courses
 */
public record TrainingPage(Map<String, Set<String>> courses, Map<String, Integer> filters) {
    static final TrainingPage UNKNOWN = new TrainingPage(Map.of(), Map.of());

    public TrainingPage {
        courses = Map.copyOf(courses);
        filters = Map.copyOf(filters);
    }

    /** The page of the site with this root; reads the file. */
    static TrainingPage of(Path root) {
        return read(file(root)).orElse(UNKNOWN);
    }

    /** Where a site with this root has its courses. */
    public static Path file(Path root) {
        return root.resolve(SitePlaces.TRAINING_COURSES);
    }

    /** What a file of courses says; empty where there is none, or it is not understood. */
    public static Optional<TrainingPage> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader text = Files.newBufferedReader(file)) {
            return Optional.of(read(text));
        } catch (IOException | JsonParseException | IllegalStateException e) {
            // Whoever edits that file sees there what is wrong with it.
            return Optional.empty();
        }
    }

    /** How many courses the page shows for a card. */
    public int count(Card card) {
        return filters.getOrDefault(HtmlText.fold(card.text(CardField.FILTERS)), 0);
    }

    private static TrainingPage read(Reader text) throws IOException {
        JsonReader json = new JsonReader(text);
        json.setStrictness(Strictness.LENIENT);
        Map<String, String> spellings = new HashMap<>();
        Map<String, Set<String>> courses = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                course(json, spellings, courses).forEach(filter -> counts.merge(filter, 1, Integer::sum));
            } else {
                json.skipValue();
            }
        }
        json.endArray();
        return new TrainingPage(courses, counts);
    }

    private static Set<String> course(JsonReader json, Map<String, String> spellings, Map<String, Set<String>> courses)
            throws IOException {
        String title = "";
        String link = "";
        Set<String> filters = new LinkedHashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case SourceNames.TITLE -> title = text(json);
                case SourceNames.LINK -> link = text(json);
                case SourceNames.FILTERS -> filters(json, spellings, filters);
                default -> json.skipValue();
            }
        }
        json.endObject();
        courses.computeIfAbsent(key(title, link), _ -> new LinkedHashSet<>()).addAll(filters);
        return filters;
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
