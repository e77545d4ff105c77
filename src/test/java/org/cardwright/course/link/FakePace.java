package org.cardwright.course.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;

/** Time that passes at once whenever somebody waits for it. */
final class FakePace implements Pace {
    static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final List<Duration> waited = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void await(Condition changed, Duration atMost) {
        waited.add(atMost);
        now = now.plus(atMost);
    }

    /** How long was waited, in order. */
    synchronized List<Duration> waited() {
        return List.copyOf(waited);
    }
}
