package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PositionTest {
    private static final String TEXT = "one\n\nthree";

    @Test
    void everyOffsetOfATextIsFoundAgainByItsPlace() {
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            assertEquals(offset, Position.of(TEXT, offset).in(TEXT));
        }
    }

    @Test
    void aPlaceThatTheTextDoesNotHaveIsTheEndOfItsLineOrOfTheText() {
        assertEquals(3, new Position(1, 9).in(TEXT));
        assertEquals(4, new Position(2, 2).in(TEXT));
        assertEquals(TEXT.length(), new Position(9, 9).in(TEXT));
    }
}
