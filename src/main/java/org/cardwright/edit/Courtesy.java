package org.cardwright.edit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Lets work that is in no hurry wait while a person types; one who never stops puts it off for a while only. */
public final class Courtesy {
    static final long TYPING = TimeUnit.MILLISECONDS.toNanos(150);
    static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(10);

    private final LongSupplier clock;
    private final LongConsumer pause;
    private volatile long begun;
    private volatile long last;

    public Courtesy() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /** Tells and passes time, in nanoseconds, as the functions do. */
    public Courtesy(LongSupplier clock, LongConsumer pause) {
        this.clock = clock;
        this.pause = pause;
        begun = clock.getAsLong() - TYPING;
        last = begun;
    }

    /** A key was pressed, or the like. */
    public void atWork() {
        long now = clock.getAsLong();
        if (now - last >= TYPING) {
            begun = now;
        }
        last = now;
    }

    /** Returns at once, unless somebody is at work. */
    public void giveWay() {
        for (long now = clock.getAsLong(); now - last < TYPING && now - begun < PATIENCE; now = clock.getAsLong()) {
            pause.accept(STEP);
        }
    }
}
