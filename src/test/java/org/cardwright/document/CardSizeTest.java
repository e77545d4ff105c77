package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class CardSizeTest {
    private static final List<String> PARTS = List.of("\n", "\n".repeat(3_900), "<".repeat(7_900), ",".repeat(11_900),
            "?".repeat(11_900), "[".repeat(490), "{".repeat(490), "- ".repeat(28), "? - ".repeat(14), "- ", "\n" + " ".repeat(190), "     ",
            "x".repeat(280_000), "x".repeat(11_000), "[[[[", "{{{{", "a: b\n");

    @Test
    void anOrdinaryTextIsTooLargeWhenItWouldBeWithAnotherLetterToo() {
        Random random = new Random(20261122);
        int large = 0;
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(7); left >= 0; left--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            boolean tooLarge = CardSize.tooLarge(new SourceText(text + "x", false));
            assertEquals(CardSize.tooLarge(new SourceText(text + "é", false)), tooLarge);
            large += tooLarge ? 1 : 0;
        }
        assertTrue(large > 300 && large < 2_700, large + " are too large");
    }
}
