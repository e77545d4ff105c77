package org.cardwright.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowMemoryTest {
    @Test
    void theLeastSizeFitsOnTheSmallestScreen() {
        assertEquals(List.of(new Dimension2D(800, 560), new Dimension2D(640, 480), new Dimension2D(800, 500)), List.of(
                WindowMemory.least(List.of(new Rectangle2D(0, 0, 1920, 1040))),
                WindowMemory.least(List.of(new Rectangle2D(0, 0, 1920, 1040), new Rectangle2D(1920, 0, 640, 480))),
                WindowMemory.least(List.of(new Rectangle2D(0, 0, 1024, 500)))));
    }
}
