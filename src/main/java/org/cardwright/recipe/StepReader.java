package org.cardwright.recipe;

import static org.cardwright.recipe.StepWriter.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.check.FixRequest;
import org.cardwright.check.RuleCatalog;
import org.cardwright.course.CourseKey;
import org.cardwright.course.CourseOptions;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseRequest;
import org.cardwright.course.CourseSearch;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.CardTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.provider.ListRequest;
import org.cardwright.provider.ListTable;
import org.cardwright.text.SearchTerms;

import com.google.gson.JsonElement;

/** Reads a step of a recipe as {@link StepWriter} writes it; what it does not know it refuses. */
final class StepReader {
    private final JsonFields step;

    private StepReader(JsonFields step) {
        this.step = step;
    }

    static RecipeStep read(JsonElement element) throws RecipeException {
        JsonFields fields = JsonFields.of(element, DO);
        RecipeStep step = new StepReader(fields).step();
        fields.end();
        return step;
    }

    private RecipeStep step() throws RecipeException {
        String kind = step.text(DO);
        CardScope cards = cards();
        return switch (kind) {
            case REPLACE -> new RecipeStep.Fields(new BulkEdit.Replace(targets(), terms()), cards);
            case SET -> new RecipeStep.Fields(new BulkEdit.SetValue(target(step), step.text("value")), cards);
            case CLEAR -> new RecipeStep.Fields(new BulkEdit.Clear(target(step)), cards);
            case REPLACE_TEXT -> courses(new CourseRequest.ReplaceText(search()), cards);
            case EDIT -> courses(new CourseRequest.Edit(keys("courses"), step.maybeText("title"), step.maybeText("provider"),
                    step.maybeText("link")), cards);
            case EXCHANGE -> courses(new CourseRequest.Exchange(keys("courses"), course(step.object("by"))), cards);
            case LINKS -> courses(new CourseRequest.Links(links()), cards);
            case REMOVE -> courses(new CourseRequest.Remove(keys("courses")), cards);
            case ADD -> courses(new CourseRequest.Add(course(step.object("course"))), cards);
            case FILL -> courses(new CourseRequest.Fill(course(step.object("course"))), cards);
            case MERGE -> courses(new CourseRequest.Merge(step.one("kind", CLUSTERS), step.maybeText("of").orElse(""),
                    Set.copyOf(step.texts("forms")), step.text("kept")), cards);
            case LIST -> new RecipeStep.Listed(new ListRequest(table(), options()), cards);
            case FIX -> new RecipeStep.Fixes(new FixRequest.OfRule(rule()), cards, step.map("answers"));
            case SAFE -> new RecipeStep.Fixes(new FixRequest.Safe(), cards, Map.of());
            case SPELL -> new RecipeStep.Fixes(new FixRequest.Word(step.text("word"), step.text("use")), cards, Map.of());
            case CLEAN -> new RecipeStep.Fixes(new FixRequest.Clean(step.one("form", FORMS)), cards, Map.of());
            default -> throw new RecipeException(Strings.get("recipe.file.unknown", kind));
        };
    }

    private CardScope cards() throws RecipeException {
        if (!step.has(CARDS)) {
            return CardScope.ALL;
        }
        JsonFields scope = step.object(CARDS);
        String words = scope.maybeText(WORDS).orElse("");
        Map<CardField, List<String>> only = new EnumMap<>(CardField.class);
        for (String name : scope.names()) {
            if (!name.equals(WORDS)) {
                only.put(field(name), scope.texts(name));
            }
        }
        return new CardScope(false, words, only);
    }

    private static CardField field(String key) throws RecipeException {
        return CardField.ofKey(key).orElseThrow(() -> new RecipeException(Strings.get("recipe.file.noField", key)));
    }

    private List<CardTarget> targets() throws RecipeException {
        List<CardTarget> targets = new ArrayList<>();
        for (JsonElement element : step.list("in")) {
            JsonFields target = JsonFields.of(element, "in");
            targets.add(target(target));
            target.end();
        }
        return targets;
    }

    private static CardTarget target(JsonFields fields) throws RecipeException {
        if (fields.has(KEY)) {
            return new CardTarget.Other(fields.text(KEY));
        }
        CardField field = field(fields.text(FIELD));
        for (ItemKind kind : ItemKind.values()) {
            if (kind.field() == field) {
                return new CardTarget.Items(kind, fields.maybeNumber(LEVEL));
            }
        }
        return field == CardField.COURSES ? new CardTarget.Courses() : new CardTarget.Field(field);
    }

    private SearchTerms terms() throws RecipeException {
        return new SearchTerms(step.text("find"), step.text("with"), step.flag("regex"), step.flag("word"), step.flag("case"));
    }

    private CourseSearch search() throws RecipeException {
        SearchTerms terms = terms();
        Set<CoursePart> parts = new HashSet<>();
        for (String name : step.texts("in")) {
            parts.add(Optional.ofNullable(PARTS.get(name)).orElseThrow(() -> JsonFields.wrong("in")));
        }
        return new CourseSearch(terms.find(), terms.with(), parts, terms.regex(), terms.word(), terms.matchCase());
    }

    private RecipeStep courses(CourseRequest.What what, CardScope cards) throws RecipeException {
        return new RecipeStep.Courses(new CourseRequest(what, options()), cards);
    }

    private CourseOptions options() throws RecipeException {
        Optional<Set<CourseKey>> only = step.has(ONLY) ? Optional.of(keys(ONLY)) : Optional.empty();
        return new CourseOptions(step.flag(MODERNIZE), step.flag(WITHOUT_REPEATS), only);
    }

    private ListTable table() throws RecipeException {
        List<ListTable.Row> rows = new ArrayList<>();
        for (JsonElement row : step.list(ROWS)) {
            rows.add(new ListTable.Row(rows.size() + 1, JsonFields.texts(row, ROWS)));
        }
        return new ListTable(rows);
    }

    private Set<CourseKey> keys(String name) throws RecipeException {
        Set<CourseKey> keys = new HashSet<>();
        for (JsonElement element : step.list(name)) {
            JsonFields fields = JsonFields.of(element, name);
            keys.add(fields.has(LINE) ? CourseKey.line(fields.text(LINE)) : fields.has(PLACEHOLDER)
                    ? CourseKey.placeholder(fields.text(PLACEHOLDER)) : CourseKey.of(course(fields)));
            fields.end();
        }
        return keys;
    }

    private static CourseText course(JsonFields fields) throws RecipeException {
        CourseText course = new CourseText(fields.text("title"), fields.maybeText("provider").orElse(""),
                fields.maybeText("link").orElse(""));
        fields.end();
        return course;
    }

    private Map<String, String> links() throws RecipeException {
        step.some("links");
        return step.map("links");
    }

    private String rule() throws RecipeException {
        String rule = step.text("rule");
        if (RuleCatalog.byId(rule).isEmpty()) {
            throw new RecipeException(Strings.get("recipe.file.noRule", rule));
        }
        return rule;
    }
}
