package org.cardwright.recipe;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** A recipe as a small file: JSON, keys in order, one step a line, so that versions of it can be compared. */
public final class RecipeFile {
    private static final String FORMAT = "cardwright recipe";
    private static final int VERSION = 1;
    /** A byte that is not UTF-8 stands in a text as a lone surrogate, which has to be written as its number. */
    private static final Pattern LONE = Pattern.compile("(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    /** Where the JSON breaks, as its reader says it. */
    private static final Pattern LINE = Pattern.compile("at line (\\d+) column (\\d+)");

    private RecipeFile() {}

    /** The text of the file; equal recipes give equal texts. */
    public static String text(Recipe recipe) {
        String steps = recipe.steps().stream().map(step -> "    " + StepWriter.write(step)).collect(Collectors.joining(",\n"));
        String text = "{\n  \"format\": \"" + FORMAT + "\",\n  \"steps\": [\n" + steps + "\n  ],\n  \"version\": " + VERSION + "\n}\n";
        return LONE.matcher(text).replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** @throws IOException if the file cannot be read, or is none; the message says so */
    public static Recipe read(Path file) throws IOException {
        try {
            return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException e) {
            throw new RecipeException(Strings.get("recipe.file.not"), e);
        }
    }

    /** @throws RecipeException if any of it is unknown: then none of it may be applied */
    public static Recipe of(String text) throws RecipeException {
        JsonFields file = JsonFields.of(json(text), FORMAT);
        if (!file.has("format") || !file.text("format").equals(FORMAT)) {
            throw new RecipeException(Strings.get("recipe.file.not"));
        }
        OptionalInt version = file.maybeNumber("version");
        if (version.isEmpty() || version.getAsInt() < 1) {
            throw JsonFields.wrong("version");
        }
        if (version.getAsInt() > VERSION) {
            throw new RecipeException(Strings.get("recipe.file.newer", version.getAsInt(), VERSION));
        }
        List<RecipeStep> steps = new ArrayList<>();
        for (JsonElement element : file.list("steps")) {
            try {
                steps.add(StepReader.read(element));
            } catch (RecipeException e) {
                throw new RecipeException(Strings.get("recipe.step", steps.size() + 1, e.getMessage()), e);
            }
        }
        file.end();
        if (steps.isEmpty()) {
            throw new RecipeException(Strings.get("recipe.file.empty"));
        }
        return new Recipe(steps);
    }

    private static JsonElement json(String text) throws RecipeException {
        JsonReader reader = new JsonReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement read = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT && read.isJsonObject()) {
                return read;
            }
        } catch (IOException | JsonParseException e) {
            Matcher place = LINE.matcher(String.valueOf(e.getMessage()));
            throw new RecipeException(text.contains('"' + FORMAT + '"') && place.find() ? Strings.get("recipe.file.syntax",
                    Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))) : Strings.get("recipe.file.not"), e);
        }
        throw new RecipeException(Strings.get("recipe.file.not"));
    }
}
