package org.cardwright.access;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Parts of a server's answer; one that isn't there, or isn't what it should be, counts as none. */
final class JsonParts {
    private JsonParts() {}

    static Optional<JsonElement> at(JsonElement of, String... path) {
        Optional<JsonElement> found = Optional.of(of);
        for (String name : path) {
            found = found.filter(JsonObject.class::isInstance).flatMap(object ->
                    Optional.ofNullable(((JsonObject) object).get(name)));
        }
        return found;
    }

    static Optional<String> text(JsonElement of, String... path) {
        return primitive(of, path).filter(JsonPrimitive::isString).map(JsonPrimitive::getAsString);
    }

    static OptionalInt number(JsonElement of, String... path) {
        return primitive(of, path).map(JsonPrimitive::getAsString).filter(value -> value.matches("\\d{1,9}"))
                .map(value -> OptionalInt.of(Integer.parseInt(value))).orElseGet(OptionalInt::empty);
    }

    static boolean flag(JsonElement of, String... path) {
        return primitive(of, path).filter(JsonPrimitive::isBoolean).filter(JsonPrimitive::getAsBoolean).isPresent();
    }

    private static Optional<JsonPrimitive> primitive(JsonElement of, String... path) {
        return at(of, path).filter(JsonPrimitive.class::isInstance).map(JsonPrimitive.class::cast);
    }

    static List<JsonElement> list(JsonElement of, String... path) {
        return at(of, path).filter(JsonArray.class::isInstance).map(array -> ((JsonArray) array).asList()).orElse(List.of());
    }
}
