package org.cardwright.data;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Gives memory back that nothing needs any more, in a moment in which the program does nothing: Java itself would let
 * it grow for hours, up to a quarter of the machine's, before it looked, and would look while somebody works.
 */
public final class SpareMemory {
    private static final int SECONDS = 5;
    /** What a window in which nothing happens takes between two looks, at most. */
    private static final long LITTLE = 2L << 20;
    private static final int LOOKS = 3;
    /** Less to spare than this is not worth a pause. */
    private static final long WORTH = 8L << 20;

    private final LongSupplier used;
    private final Runnable clear;
    private long before;
    private long needed;
    private int calm;

    SpareMemory(LongSupplier used, Runnable clear) {
        this.used = used;
        this.clear = clear;
    }

    /** Looks every few seconds as long as the program runs. */
    public static void watch() {
        Runtime java = Runtime.getRuntime();
        var spare = new SpareMemory(() -> java.totalMemory() - java.freeMemory(), System::gc);
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("spare-memory").factory())
                .scheduleWithFixedDelay(spare::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        long now = used.getAsLong();
        calm = Math.abs(now - before) < LITTLE ? calm + 1 : 0;
        before = now;
        if (calm >= LOOKS && now > needed + needed / 8 + WORTH) {
            clear.run();
            needed = used.getAsLong();
            before = needed;
        }
    }
}
