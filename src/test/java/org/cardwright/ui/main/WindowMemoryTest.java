package org.cardwright.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.geometry.Rectangle2D;

import org.cardwright.data.Session;
import org.junit.jupiter.api.Test;

class WindowMemoryTest {
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);

    private static Session.Bounds fitted(double x, double y, double width, double height, Rectangle2D... screens) {
        return WindowMemory.fitted(new Session.Bounds(x, y, width, height), List.of(screens));
    }

    @Test
    void aWindowOfALargerScreenShrinksToTheOneThatIsLeft() {
        assertEquals(new Session.Bounds(0, 0, 1280, 760), fitted(100, 20, 1920, 1080, SMALL));
        assertEquals(new Session.Bounds(0, 30, 1280, 700), fitted(-40, 30, 1300, 700, SMALL));
    }

    @Test
    void aWindowThatHasRoomStaysAsItWas() {
        assertEquals(new Session.Bounds(1000, 100, 1280, 800), fitted(1000, 100, 1280, 800, SMALL));
        assertEquals(new Session.Bounds(600, 0, 2500, 1000), fitted(600, 0, 2500, 1000, SMALL, BESIDE));
    }
}
