package org.cardwright.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.cardwright.i18n.Strings;
import org.cardwright.text.Span;

/** Reads a list of entries so that each value keeps its place in the text. */
final class JsonPlaces {
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
            .builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private final SourceKind kind;
    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    /** A value with its place, quotes included. */
    record Placed(SourceValue value, Span place) {}

    /**
     * An entry of the list.
     *
     * @param line where it begins, from 1
     */
    record Entry(Map<String, Placed> values, int line, Span place) {}

    /** The entries, and what is wrong with the file; no entries if it is not JSON. */
    record Read(List<Entry> entries, List<SourceProblem> problems) {}

    private JsonPlaces(SourceKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    static Read read(SourceKind kind, String text) {
        JsonPlaces reader = new JsonPlaces(kind, text);
        try (JsonParser json = FACTORY.createParser(text)) {
            reader.list(json);
        } catch (JsonParseException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            return new Read(List.of(), List.of(new SourceProblem(kind, line,
                    Strings.get("source.json.unreadable"), true)));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot fail", impossible);
        }
        return new Read(List.copyOf(reader.entries), List.copyOf(reader.problems));
    }

    private void list(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            tell(1, Strings.get("source.json.no-list"));
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int line = json.currentTokenLocation().getLineNr();
            if (json.currentToken() == JsonToken.START_OBJECT) {
                entry(json, line);
            } else {
                json.skipChildren();
                tell(line, Strings.get("source.json.no-entry"));
            }
        }
        if (json.nextToken() != null) {
            tell(json.currentTokenLocation().getLineNr(), Strings.get("source.json.unreadable"));
        }
    }

    private void entry(JsonParser json, int line) throws IOException {
        int start = offset(json);
        Map<String, Placed> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            int valueLine = json.currentTokenLocation().getLineNr();
            if (values.put(name, value(json, token)) != null) {
                tell(valueLine, Strings.get("source.json.key-twice", name));
            }
        }
        entries.add(new Entry(values, line, new Span(start, end(json))));
    }

    private Placed value(JsonParser json, JsonToken token) throws IOException {
        int start = offset(json);
        if (token == JsonToken.VALUE_STRING) {
            String said = json.getText();
            return new Placed(SourceValue.words(said), new Span(start, end(json)));
        }
        if (token.isNumeric()) {
            String digits = json.getText();
            return new Placed(new SourceValue.Digits(digits), new Span(start, start + digits.length()));
        }
        json.skipChildren();
        json.finishToken();
        Span place = new Span(start, token.isScalarValue() ? start + json.getText().length() : end(json));
        return new Placed(new SourceValue.Other(place.of(text)), place);
    }

    private static int offset(JsonParser json) {
        return (int) json.currentTokenLocation().getCharOffset();
    }

    private static int end(JsonParser json) {
        return (int) json.currentLocation().getCharOffset();
    }

    private void tell(int line, String what) {
        problems.add(new SourceProblem(kind, line, what, true));
    }
}
