package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Lists as other programs put them on the clipboard. */
class PastedLinesTest {
    @Test
    void bulletsTabsAndEmptyLinesGo() {
        assertEquals(List.of("One", "Two words", "Three", "o'clock", "-5 degrees", "Last"),
                PastedLines.of("\u2022\tOne\r\n\r\n"
                        + "  - Two  words\no\tThree\no'clock\n-5 degrees\n\u00B7\u00A0 Last\n"));
    }

    @Test
    void blankTextHoldsNoLines() {
        assertEquals(List.of(), PastedLines.of(" \r\n\t\n"));
    }
}
