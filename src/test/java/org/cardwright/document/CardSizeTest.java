package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CardSizeTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 28, 29, 30, 31, 59, 60, 500})
    void aListInThirtyListsIsTooLargeWhereverItStands(int before) {
        assertTrue(CardSize.tooLarge("x".repeat(before) + "- ".repeat(30) + "deep"));
        assertTrue(CardSize.tooLarge("x".repeat(before) + "? - ".repeat(15) + "deep"));
        assertTrue(CardSize.tooLarge("x".repeat(before) + "\n" + " ".repeat(200) + "deep"));
    }

    @Test
    void aListInTwentyNineListsIsNot() {
        assertFalse(CardSize.tooLarge("x: " + "- ".repeat(29) + "deep\n" + " ".repeat(199) + "- deep"));
    }

    static Stream<String> manyOfOneThing() {
        return Stream.of("line with some words\n".repeat(4_001), "line\rx".repeat(4_001), "<p>".repeat(8_001),
                "a, ".repeat(12_001), "a ? ".repeat(12_001), "[".repeat(501), "{".repeat(501), "x".repeat(300_001));
    }

    @ParameterizedTest
    @MethodSource("manyOfOneThing")
    void moreOfAnythingThanACardHoldsIsTooLarge(String text) {
        assertTrue(CardSize.tooLarge(text));
    }

    @ParameterizedTest
    @MethodSource("manyOfOneThing")
    void halfOfItIsNot(String text) {
        assertFalse(CardSize.tooLarge(text.substring(0, text.length() / 2)));
    }

    static Stream<String> asManyAsFit() {
        return Stream.of("line with some words\n".repeat(4_000), "line\rx".repeat(4_000), "<p>".repeat(8_000),
                "a, ".repeat(12_000), "a ? ".repeat(12_000), "[".repeat(500), "{".repeat(500), "x".repeat(300_000));
    }

    @ParameterizedTest
    @MethodSource("asManyAsFit")
    void asMuchAsACardHoldsIsNot(String text) {
        assertFalse(CardSize.tooLarge(text));
    }

    @Test
    void aShortTextIsNotHoweverItIsDivided() {
        assertFalse(CardSize.tooLarge("\n".repeat(8_000)));
        assertTrue(CardSize.tooLarge("\n".repeat(8_001)));
    }
}
