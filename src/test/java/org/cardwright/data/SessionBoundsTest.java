package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SessionBoundsTest {
    private static final Session.Bounds SMALL = new Session.Bounds(0, 0, 1280, 800);
    private static final Session.Bounds BESIDE = new Session.Bounds(1280, 0, 1920, 1080);

    private static Session.Bounds fitted(double x, double y, double width, double height, Session.Bounds... screens) {
        return new Session.Bounds(x, y, width, height).within(List.of(screens));
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
