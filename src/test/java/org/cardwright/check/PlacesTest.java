package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.fixtures.Sample;
import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void lookingAtTheLinesFindsThePlacesThatReadingTheWholeCardFinds() {
        int simple = 0;
        for (Sample sample : Sample.all(300)) {
            CardDocument document = CardDocument.read(sample.source());
            if (document.readable()) {
                Places places = new Places(document, FrontMatterBounds.of(document.text()).orElseThrow(), Optional.empty());
                simple += places.simple() ? 1 : 0;
                assertSamePlaces(sample, document, places, document.places());
            }
        }
        assertEquals(true, simple > 300, "hardly any card is read the quick way: " + simple);
    }

    private static void assertSamePlaces(Sample sample, CardDocument document, Places places, CardPlaces exact) {
        for (CardField field : CardField.values()) {
            assertEquals(exact.of(field), places.of(field), () -> sample + " " + field);
            assertEquals(document.has(field) && document.key(field).equals(field.key()), places.hasKey(field.key()),
                    () -> sample + " " + field);
        }
        document.card().others().forEach(other -> assertEquals(exact.ofKey(other.key()), places.ofKey(other.key()),
                () -> sample + " " + other));
        IntStream.range(0, document.card().courses().size())
                .forEach(i -> assertEquals(exact.ofCourse(i), places.ofCourse(i), () -> sample + " course " + i));
        for (ItemKind kind : ItemKind.values()) {
            document.card().levels().forEach(level -> IntStream.range(0, level.items(kind).size())
                    .forEach(i -> assertEquals(exact.ofItem(kind, level.number(), i),
                            places.ofItem(kind, level.number(), i), () -> sample + " " + kind + " " + level + " " + i)));
        }
    }
}
