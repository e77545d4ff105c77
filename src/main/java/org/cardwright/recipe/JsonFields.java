package org.cardwright.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.cardwright.i18n.Strings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** An object of JSON of which each field has to be asked for: one that nobody knows is told, never passed over. */
final class JsonFields {
    private final Map<String, JsonElement> fields;
    private final Set<String> asked = new HashSet<>();

    private JsonFields(Map<String, JsonElement> fields) {
        this.fields = fields;
    }

    static JsonFields of(JsonElement element, String name) throws RecipeException {
        if (!(element instanceof JsonObject object)) {
            throw wrong(name);
        }
        return new JsonFields(object.asMap());
    }

    /** No field is left. */
    void end() throws RecipeException {
        Optional<String> unknown = fields.keySet().stream().filter(name -> !asked.contains(name)).findFirst();
        if (unknown.isPresent()) {
            throw new RecipeException(Strings.get("recipe.file.field", unknown.get()));
        }
    }

    static RecipeException wrong(String name) {
        return new RecipeException(Strings.get("recipe.file.wrong", name));
    }

    Set<String> names() {
        return Set.copyOf(fields.keySet());
    }

    Optional<JsonElement> maybe(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    JsonElement some(String name) throws RecipeException {
        return maybe(name).orElseThrow(() -> new RecipeException(Strings.get("recipe.file.missing", name)));
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws RecipeException {
        return text(some(name), name);
    }

    Optional<String> maybeText(String name) throws RecipeException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    private static String text(JsonElement element, String name) throws RecipeException {
        if (element instanceof JsonPrimitive one && one.isString()) {
            return one.getAsString();
        }
        throw wrong(name);
    }

    /** One of some texts, which stand for others. */
    <T> T one(String name, Map<String, T> known) throws RecipeException {
        return Optional.ofNullable(known.get(text(name))).orElseThrow(() -> wrong(name));
    }

    /** False where it is not there. */
    boolean flag(String name) throws RecipeException {
        Optional<JsonElement> element = maybe(name);
        if (element.isPresent() && !(element.get() instanceof JsonPrimitive one && one.isBoolean())) {
            throw wrong(name);
        }
        return element.map(JsonElement::getAsBoolean).orElse(false);
    }

    OptionalInt maybeNumber(String name) throws RecipeException {
        Optional<JsonElement> element = maybe(name);
        if (element.isEmpty()) {
            return OptionalInt.empty();
        }
        if (element.get() instanceof JsonPrimitive one && one.isNumber() && one.getAsString().matches("\\d{1,6}")) {
            return OptionalInt.of(one.getAsInt());
        }
        throw wrong(name);
    }

    List<JsonElement> list(String name) throws RecipeException {
        return list(some(name), name);
    }

    private static List<JsonElement> list(JsonElement element, String name) throws RecipeException {
        if (!element.isJsonArray()) {
            throw wrong(name);
        }
        return element.getAsJsonArray().asList();
    }

    List<String> texts(String name) throws RecipeException {
        return texts(some(name), name);
    }

    static List<String> texts(JsonElement list, String name) throws RecipeException {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : list(list, name)) {
            texts.add(text(element, name));
        }
        return texts;
    }

    JsonFields object(String name) throws RecipeException {
        return of(some(name), name);
    }

    /** All fields as texts; none where it is not there. */
    Map<String, String> map(String name) throws RecipeException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(name)) {
            JsonFields object = object(name);
            for (String field : object.names()) {
                texts.put(field, object.text(field));
            }
        }
        return texts;
    }
}
