package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void everyOffsetHasThePositionThatItHasByItself() {
        List<String> parts = List.of("\n", "\r\n", "\r", "a", "words of a line", "\n\n", "é", "\u2028", "\n".repeat(130));
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append(parts.get(round % 2 == 0 && random.nextInt(3) > 0 ? 0 : random.nextInt(parts.size())));
            }
            Lines lines = new Lines(text.toString());
            for (int offset = 0; offset < text.length() + 3; offset++) {
                assertEquals(Position.of(text.toString(), offset), lines.of(offset));
            }
        }
    }
}
