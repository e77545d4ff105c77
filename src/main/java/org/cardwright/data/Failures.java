package org.cardwright.data;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Hears of every failure that nothing handled, on whatever thread: logs it, and tells it on. One that repeats itself is
 * logged when it comes first and then each time it has become ten times as many.
 */
public final class Failures implements Thread.UncaughtExceptionHandler {
    private static final int TOP = 8;
    private static final int MOST = 1000;

    private final Consumer<Throwable> told;
    private final Map<List<Object>, Integer> counts = new ConcurrentHashMap<>();

    /** @param told hears of each failure on the thread where it came */
    public Failures(Consumer<Throwable> told) {
        this.told = told;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        int count = counts.size() < MOST ? counts.merge(key(failure), 1, Integer::sum) : 1;
        if (isPower(count)) {
            System.getLogger(Failures.class.getName()).log(Level.ERROR,
                    "Failed on " + thread.getName() + (count > 1 ? ", " + count + " times" : ""), failure);
        }
        told.accept(failure);
    }

    private static boolean isPower(int count) {
        return String.valueOf(count).matches("10*");
    }

    /** What fails at the same place in the same way is the same. */
    private static List<Object> key(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return List.of(failure.getClass(), Arrays.asList(stack).subList(0, Math.min(TOP, stack.length)));
    }
}
