package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CourtesyTest {
    private long now = 1_000_000_000_000L;
    private long keysUntil = now;
    private final Courtesy courtesy = new Courtesy(() -> now, this::pass);

    /** Time goes by only here; until a certain one a person presses key after key. */
    private void pass(long nanos) {
        now += nanos;
        if (now <= keysUntil) {
            courtesy.atWork();
        }
    }

    private long waited() {
        long before = now;
        courtesy.giveWay();
        return now - before;
    }

    @Test
    void workGoesOnAtOnceWhereNobodyIsAtWork() {
        assertEquals(0, waited());
    }

    @Test
    void workWaitsForTheKeysThatFollowEachOtherAndThenGoesOn() {
        courtesy.atWork();
        assertEquals(Courtesy.TYPING, waited());
        assertEquals(0, waited());
        keysUntil = now + 3 * Courtesy.TYPING;
        courtesy.atWork();
        assertEquals(4 * Courtesy.TYPING, waited());
    }

    @Test
    void whoNeverStopsPutsWorkOffForAWhileOnly() {
        keysUntil = Long.MAX_VALUE;
        courtesy.atWork();
        assertEquals(Courtesy.PATIENCE, waited());
        assertEquals(0, waited());
        keysUntil = 0;
        now += Courtesy.TYPING;
        courtesy.atWork();
        assertTrue(waited() > 0);
    }
}
