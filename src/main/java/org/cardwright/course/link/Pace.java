package org.cardwright.course.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Time as the checks see it, so that a test need not wait. */
interface Pace {
    Instant now();

    /** Waits until the condition is signaled or the time is over; the condition's lock is held. */
    void await(Condition changed, Duration atMost) throws InterruptedException;

    /** The time of the machine. */
    static Pace real() {
        Clock clock = Clock.systemUTC();
        return new Pace() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void await(Condition changed, Duration atMost) throws InterruptedException {
                changed.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
            }
        };
    }
}
