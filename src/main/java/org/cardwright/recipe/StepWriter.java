package org.cardwright.recipe;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.check.FixRequest;
import org.cardwright.course.ClusterKind;
import org.cardwright.course.CourseKey;
import org.cardwright.course.CourseOptions;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseRequest;
import org.cardwright.course.CourseSearch;
import org.cardwright.document.CleanForm;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.CardTarget;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.provider.ListRequest;
import org.cardwright.provider.ListTable;
import org.cardwright.text.SearchTerms;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes a step of a recipe: what is asked, and of which cards, never a text of a card; the keys are sorted. */
final class StepWriter {
    static final String DO = "do";
    static final String REPLACE = "replace";
    static final String SET = "set";
    static final String CLEAR = "clear";
    static final String REPLACE_TEXT = "replace in courses";
    static final String EDIT = "edit courses";
    static final String EXCHANGE = "replace courses";
    static final String LINKS = "replace links";
    static final String REMOVE = "remove courses";
    static final String ADD = "add course";
    static final String FILL = "fill placeholders";
    static final String MERGE = "merge spellings";
    static final String LIST = "replace from a list";
    static final String ROWS = "rows";
    static final String FIX = "fix rule";
    static final String SAFE = "fix safe problems";
    static final String SPELL = "change word";
    static final String CLEAN = "clean";
    static final String CARDS = "cards";
    static final String WORDS = "words";
    static final String FIELD = "field";
    static final String KEY = "key";
    static final String LEVEL = "level";
    static final String ONLY = "only";
    static final String MODERNIZE = "modernize";
    static final String WITHOUT_REPEATS = "withoutRepeats";
    static final String LINE = "line";
    static final String PLACEHOLDER = "placeholder";
    static final Map<String, CoursePart> PARTS = words(CoursePart.ANY);
    static final Map<String, ClusterKind> CLUSTERS = words(Arrays.asList(ClusterKind.values()));
    static final Map<String, CleanForm> FORMS = words(Arrays.asList(CleanForm.values()));

    private final Map<String, JsonElement> step = new TreeMap<>();

    private StepWriter() {}

    private static <E extends Enum<E>> Map<String, E> words(Collection<E> values) {
        return values.stream().collect(Collectors.toUnmodifiableMap(StepWriter::word, Function.identity()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static JsonObject write(RecipeStep step) {
        StepWriter to = new StepWriter();
        to.cards(step.cards());
        switch (step) {
            case RecipeStep.Fields(BulkEdit edit, CardScope _) -> to.fields(edit);
            case RecipeStep.Courses(CourseRequest change, CardScope _) -> to.courses(change);
            case RecipeStep.Listed(ListRequest list, CardScope _) -> to.list(list);
            case RecipeStep.Fixes(FixRequest fix, CardScope _, Map<String, String> answers) -> to.fixes(fix, answers);
        }
        return sorted(to.step);
    }

    /** Keys in order, whatever order they came in. */
    static JsonObject sorted(Map<String, ? extends JsonElement> fields) {
        JsonObject object = new JsonObject();
        new TreeMap<>(fields).forEach(object::add);
        return object;
    }

    private static JsonArray array(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.stream().sorted().forEach(array::add);
        return array;
    }

    private static JsonObject object(Map<String, String> texts) {
        Map<String, JsonElement> fields = new TreeMap<>();
        texts.forEach((key, text) -> fields.put(key, new JsonPrimitive(text)));
        return sorted(fields);
    }

    private void put(String name, String text) {
        step.put(name, new JsonPrimitive(text));
    }

    private void flag(String name, boolean value) {
        if (value) {
            step.put(name, new JsonPrimitive(true));
        }
    }

    private void cards(CardScope scope) {
        Map<String, JsonElement> cards = new TreeMap<>();
        if (!scope.words().isEmpty()) {
            cards.put(WORDS, new JsonPrimitive(scope.words()));
        }
        scope.only().forEach((field, values) -> cards.put(field.key(), array(values)));
        if (!cards.isEmpty()) {
            step.put(CARDS, sorted(cards));
        }
    }

    private void fields(BulkEdit edit) {
        switch (edit) {
            case BulkEdit.Replace replace -> {
                put(DO, REPLACE);
                JsonArray in = new JsonArray();
                replace.targets().forEach(target -> in.add(sorted(target(target))));
                step.put("in", in);
                terms(replace.terms());
            }
            case BulkEdit.SetValue(CardTarget target, String value) -> {
                put(DO, SET);
                step.putAll(target(target));
                put("value", value);
            }
            case BulkEdit.Clear(CardTarget target) -> {
                put(DO, CLEAR);
                step.putAll(target(target));
            }
        }
    }

    private static Map<String, JsonElement> target(CardTarget target) {
        Map<String, JsonElement> fields = new TreeMap<>();
        switch (target) {
            case CardTarget.Field(CardField field) -> fields.put(FIELD, new JsonPrimitive(field.key()));
            case CardTarget.Items(var kind, OptionalInt level) -> {
                fields.put(FIELD, new JsonPrimitive(kind.field().key()));
                level.ifPresent(number -> fields.put(LEVEL, new JsonPrimitive(number)));
            }
            case CardTarget.Courses _ -> fields.put(FIELD, new JsonPrimitive(CardField.COURSES.key()));
            case CardTarget.Other(String key) -> fields.put(KEY, new JsonPrimitive(key));
        }
        return fields;
    }

    private void terms(SearchTerms terms) {
        put("find", terms.find());
        put("with", terms.with());
        flag("regex", terms.regex());
        flag("word", terms.word());
        flag("case", terms.matchCase());
    }

    private void courses(CourseRequest request) {
        options(request.options());
        switch (request.what()) {
            case CourseRequest.ReplaceText(CourseSearch search) -> {
                put(DO, REPLACE_TEXT);
                terms(new SearchTerms(search.find(), search.with(), search.regex(), search.word(), search.matchCase()));
                step.put("in", array(search.parts().stream().map(StepWriter::word).toList()));
            }
            case CourseRequest.Edit edit -> {
                put(DO, EDIT);
                step.put("courses", keys(edit.courses()));
                edit.title().ifPresent(text -> put("title", text));
                edit.provider().ifPresent(text -> put("provider", text));
                edit.url().ifPresent(text -> put("link", text));
            }
            case CourseRequest.Exchange(Set<CourseKey> courses, CourseText by) -> {
                put(DO, EXCHANGE);
                step.put("courses", keys(courses));
                step.put("by", course(by));
            }
            case CourseRequest.Links(Map<String, String> links) -> {
                put(DO, LINKS);
                step.put("links", object(links));
            }
            case CourseRequest.Remove(Set<CourseKey> courses) -> {
                put(DO, REMOVE);
                step.put("courses", keys(courses));
            }
            case CourseRequest.Add(CourseText course) -> {
                put(DO, ADD);
                step.put("course", course(course));
            }
            case CourseRequest.Fill(CourseText course) -> {
                put(DO, FILL);
                step.put("course", course(course));
            }
            case CourseRequest.Merge merge -> {
                put(DO, MERGE);
                put("kind", word(merge.kind()));
                Optional.of(merge.subject()).filter(subject -> !subject.isEmpty()).ifPresent(subject -> put("of", subject));
                step.put("forms", array(merge.forms()));
                put("kept", merge.kept());
            }
        }
    }

    private void options(CourseOptions options) {
        flag(MODERNIZE, options.modernize());
        flag(WITHOUT_REPEATS, options.merge());
        options.only().ifPresent(only -> step.put(ONLY, keys(only)));
    }

    private void list(ListRequest list) {
        put(DO, LIST);
        options(list.options());
        JsonArray rows = new JsonArray();
        for (ListTable.Row row : list.table().rows()) {
            JsonArray cells = new JsonArray();
            row.cells().forEach(cells::add);
            rows.add(cells);
        }
        step.put(ROWS, rows);
    }

    private static JsonArray keys(Set<CourseKey> keys) {
        JsonArray array = new JsonArray();
        keys.stream().sorted().forEach(key -> array.add(switch (key.named()) {
            case CourseKey.Named.ByCourse(CourseText course) -> course(course);
            case CourseKey.Named.ByPlaceholder(String title) -> object(Map.of(PLACEHOLDER, title));
            case CourseKey.Named.ByLine(String line) -> object(Map.of(LINE, line));
        }));
        return array;
    }

    private static JsonObject course(CourseText course) {
        Map<String, String> fields = new TreeMap<>(Map.of("title", course.title()));
        fields.putAll(course.provider().isEmpty() ? Map.of() : Map.of("provider", course.provider()));
        fields.putAll(course.url().isEmpty() ? Map.of() : Map.of("link", course.url()));
        return object(fields);
    }

    private void fixes(FixRequest fix, Map<String, String> answers) {
        switch (fix) {
            case FixRequest.OfRule(String rule) -> {
                put(DO, FIX);
                put("rule", rule);
                if (!answers.isEmpty()) {
                    step.put("answers", object(answers));
                }
            }
            case FixRequest.Safe _ -> put(DO, SAFE);
            case FixRequest.Word(String word, String use) -> {
                put(DO, SPELL);
                put("word", word);
                put("use", use);
            }
            case FixRequest.Clean(CleanForm form) -> {
                put(DO, CLEAN);
                put("form", word(form));
            }
        }
    }
}
