package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** The format of the cases is described where they stand. */
final class PlausibleTest {
    private static String said(String line) {
        String[] parts = line.split(" = ?", 2);
        String value = SourceText.decode(VisibleText.bytes(parts[1])).text();
        if (parts[0].equals("course")) {
            String[] course = value.split("(?<= |^)/(?= |$)", -1);
            return line + " => " + (Plausible.course(new CourseText(course[0].strip(), course[1].strip(), course[2].strip()))
                    ? "a course" : "none");
        }
        CardField field = CardField.ofKey(parts[0]).orElseThrow();
        Map<CardField, String> fields = new EnumMap<>(Map.of(CardField.SERIES, "510", CardField.JOB_SERIES_TITLE, "Accounting"));
        fields.put(field, value);
        Card card = new Card(fields, List.of(), List.of(), List.of(), List.of(), List.of());
        String words = Stream.of(Plausible.isPlaceholder(value) ? "placeholder" : "", Plausible.isBroken(value) ? "broken" : "",
                Plausible.usable(field, value) ? "usable" : "", Plausible.sound(card, field) ? "sound" : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return line + " => " + (words.isEmpty() ? "nothing to follow" : words);
    }

    @Test
    void onlyWhatLooksLikeAValueOfItsFieldIsFollowed() throws IOException {
        List<String> lines = CaseFile.all("/document/plausible.txt").findFirst().orElseThrow().lines();
        assertEquals(String.join("\n", lines), String.join("\n", lines.stream()
                .map(line -> said(line.replaceFirst(" =>.*", ""))).toList()));
    }
}
