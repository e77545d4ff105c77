package org.cardwright.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.html.CourseLine;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.Finding;
import org.cardwright.model.OtherKey;

/** One card as the editor reads it beside what the site reads; where they differ, a finding must say so. */
final class Comparison {
    /** Findings that say that the site sees something else than a text. */
    private static final Set<String> SAYING_SO = Set.of("value-not-text", "octal-series", "course-mapping",
            "course-unreadable", "courses-text");

    private final CardDocument document;
    private final Optional<JsonObject> site;
    private final List<String> differences = new ArrayList<>();

    /** @param site what the site read; null where it took the file for no card */
    Comparison(CardDocument document, JsonObject site) {
        this.document = document;
        this.site = Optional.ofNullable(site);
    }

    /** Every difference that no finding speaks of. */
    List<String> differences() {
        if (!document.readable()) {
            site.filter(values -> values.has("layout") || values.has("competency"))
                    .ifPresent(values -> differences.add("only the site reads it: " + values));
        } else if (site.isEmpty()) {
            if (Checks.of(document, "card.md").stream().noneMatch(each -> each.rule().equals("byte-order-mark")
                    || each.rule().equals("yaml-refused"))) {
                differences.add("only the editor reads it");
            }
        } else {
            compare(document.card(), site.get());
        }
        return differences;
    }

    private void compare(Card card, JsonObject values) {
        Set<Optional<CardField>> said = document.findings().stream().filter(each -> SAYING_SO.contains(each.rule()))
                .map(Finding::field).collect(Collectors.toSet());
        card.fields().forEach((field, text) -> {
            String key = document.key(field);
            boolean same = isText(values.getAsJsonObject(key), text)
                    || field == CardField.SERIES && isNumber(values.getAsJsonObject(key), text)
                    // Jekyll makes a title of the file's name.
                    || field == CardField.TITLE && text.isEmpty()
                    || field == CardField.COURSES && isNothing(values.getAsJsonObject(key), text);
            if (same == said.contains(Optional.of(field)) && !(same && field == CardField.COURSES)) {
                differences.add(key + " is '" + text + "' and for the site " + values.get(key)
                        + (same ? ", and yet a finding says that it is not" : ""));
            }
        });
        card.others().stream().filter(other -> other.scalar() && !other.key().equals("<<"))
                .filter(other -> !isSame(values.getAsJsonObject(other.key()), other))
                .forEach(other -> differences.add(other + " and for the site " + values.get(other.key())));
        JsonObject courses = values.getAsJsonObject("relevant_courses");
        if (courses != null && courses.has("items")) {
            courses(card.courses(), courses.getAsJsonArray("items"));
        }
    }

    private void courses(List<Course> courses, JsonArray items) {
        if (courses.size() != items.size()) {
            differences.add(courses.size() + " courses and for the site " + items.size());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            JsonObject item = items.get(i).getAsJsonObject();
            Course course = courses.get(i);
            boolean same = item.get("class").getAsString().equals("String")
                    && CourseLine.read(item.get("text").getAsString()).course(course.raw()).equals(course);
            boolean said = document.findings().stream().anyMatch(each -> SAYING_SO.contains(each.rule())
                    && each.field().equals(Optional.of(CardField.COURSES)));
            if (!same && !said) {
                differences.add(course + " and for the site " + item);
            }
        }
    }

    /** Whether the site has just this text; blanks around it do not count. */
    static boolean isText(JsonObject value, String text) {
        return value != null && (value.get("class").getAsString().equals("String")
                ? HtmlText.trim(value.get("text").getAsString()).equals(text)
                : text.isEmpty() && value.get("class").getAsString().equals("NilClass"));
    }

    private static boolean isNumber(JsonObject value, String text) {
        return value.get("class").getAsString().equals("Integer") && value.get("text").getAsString().equals(text);
    }

    private static boolean isNothing(JsonObject value, String text) {
        return value.get("class").getAsString().equals("NilClass") && text.equals("~");
    }

    private static boolean isSame(JsonObject value, OtherKey other) {
        return value != null && HtmlText.trim(value.get("text").getAsString()).equals(other.value());
    }
}
