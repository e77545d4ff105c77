package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** What is held of texts while cards are edited all day. */
class TextNumbersTest {
    /** The least that is held anyway holds two of these, not three. */
    private static final int COURSES = 4_000;

    private final TextNumbers numbers = new TextNumbers();
    private final CardId small = new CardId(Path.of("small.md"));
    private final CardId large = new CardId(Path.of("large.md"));

    private static CardDocument card(String word, int courses) {
        String lines = IntStream.range(0, courses).mapToObj(i -> "- " + word + " " + i + ", Harbor Academy\n")
                .collect(Collectors.joining());
        return CardDocument.read(new SourceText("---\ncompetency: Service\nrelevant_courses:\n" + lines + "---\n", false));
    }

    private TextNumbers.Snapshot snapshot(Map<CardId, CardDocument> cards) {
        return numbers.of(cards, () -> false);
    }

    private static Set<String> said(TextNumbers.Snapshot snapshot) {
        Set<String> said = new HashSet<>();
        snapshot.cards().forEach(card -> IntStream.of(card.texts()).forEach(text -> said.add(snapshot.texts()[text])));
        return said;
    }

    @Test
    void whatNoCardSaysAnyMoreIsForgottenOnceItIsMuch() {
        var cards = new TreeMap<CardId, CardDocument>();
        cards.put(small, card("Small", 1));
        snapshot(Map.copyOf(cards));
        for (String word : List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth")) {
            cards.put(large, card(word, COURSES));
            TextNumbers.Snapshot now = snapshot(Map.copyOf(cards));
            Set<String> fresh = said(new TextNumbers().of(Map.copyOf(cards), () -> false));
            assertEquals(fresh, said(now));
            assertTrue(now.texts().length < 5 * COURSES, () -> word + ": " + now.texts().length);
        }
    }

    @Test
    void aSearchInOneCardForgetsNothingOfTheOthers() {
        var cards = new TreeMap<CardId, CardDocument>();
        cards.put(small, card("Small", 1));
        TextNumbers.Snapshot all = snapshot(Map.copyOf(cards));
        for (String word : List.of("First", "Second", "Third")) {
            cards.put(large, card(word, COURSES));
            all = snapshot(Map.copyOf(cards));
        }
        TextNumbers.Snapshot one = snapshot(Map.of(small, cards.get(small)));
        assertArrayEquals(all.texts(), one.texts());
        assertEquals(List.of(small), one.cards().stream().map(TextNumbers.Numbered::card).toList());
    }
}
