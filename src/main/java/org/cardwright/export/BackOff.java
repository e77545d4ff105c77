package org.cardwright.export;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.cardwright.edit.Progress;

/** Waits between tries, longer each time and never quite as long as others do, so that two do not always meet. */
public interface BackOff {
    /** How often something is tried. */
    int TRIES = 6;

    /** Waits after a try that failed, counted from zero. */
    void after(int failed, Progress progress);

    /** Waits for real, about ten seconds in all. */
    static BackOff real() {
        return (failed, progress) -> {
            long most = Duration.ofMillis(300).toMillis() << failed;
            rest(ThreadLocalRandom.current().nextLong(most / 2, most + 1), progress);
        };
    }

    private static void rest(long millis, Progress progress) {
        CountDownLatch never = new CountDownLatch(1);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (System.nanoTime() < end && !never.await(Math.min(millis, 50), TimeUnit.MILLISECONDS)) {
                if (progress.canceled()) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
