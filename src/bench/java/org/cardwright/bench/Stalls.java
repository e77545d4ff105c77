package org.cardwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;

/**
 * The longest time for which the window's thread answered nothing, and how long it was at work in it itself: the rest is
 * waiting, for Java to clear its memory or for a processor that other programs had. With {@code -Dbench.stacks=true} it
 * also says on standard error what the thread did in that time.
 */
final class Stalls {
    private static final boolean STACKS = Boolean.getBoolean("bench.stacks");
    private static final int DEPTH = Integer.getInteger("bench.depth", 40);

    /** How long no answer came, and what the window's thread worked in the meantime, in nanoseconds. */
    private record Gap(long asked, long time, long work) {
        private static final Gap NONE = new Gap(0, 0, 0);
    }

    private record Sample(long at, List<String> stack) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private final List<Sample> samples = new CopyOnWriteArrayList<>();
    private volatile long answered = System.nanoTime();
    private Gap longest = Gap.NONE;
    private Gap busiest = Gap.NONE;

    /** Watches from now on; called by the window's thread. */
    Stalls() {
        window = Thread.currentThread();
        Thread.ofPlatform().daemon().start(this::watch);
    }

    /** Asks the window's thread something every few milliseconds, and notes how long the answer takes. */
    private void watch() {
        while (true) {
            long asked = System.nanoTime();
            long worked = work();
            Platform.runLater(() -> answer(asked, worked));
            if (STACKS && System.nanoTime() - answered > 15_000_000) {
                samples.add(new Sample(System.nanoTime(), Stream.of(window.getStackTrace()).limit(DEPTH)
                        .map(Object::toString).map(line -> line.replaceFirst("^app//", "")).toList()));
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private long work() {
        return threads.getThreadCpuTime(window.threadId());
    }

    private void answer(long asked, long worked) {
        long now = System.nanoTime();
        answered = now;
        Gap gap = new Gap(asked, now - asked, work() - worked);
        longest = Stream.of(longest, gap).max(Comparator.comparingLong(Gap::time)).orElseThrow();
        busiest = Stream.of(busiest, gap).max(Comparator.comparingLong(Gap::work)).orElseThrow();
    }

    /**
     * Prints, in milliseconds, the longest gap since the last call, the work in it, and the longest work without an
     * answer.
     */
    void print(String what) {
        System.out.printf(Locale.ROOT, "%.1f %.1f %.1f%n", longest.time() / 1e6, longest.work() / 1e6, busiest.work() / 1e6);
        if (STACKS) {
            System.err.printf(Locale.ROOT, "== %s: %.1f, %.1f of it at work; at most %.1f at work%n", what, longest.time() / 1e6,
                    longest.work() / 1e6, busiest.work() / 1e6);
            stacks();
        }
        forget();
    }

    /** Nothing that was before counts any more. */
    void forget() {
        samples.clear();
        longest = Gap.NONE;
        busiest = Gap.NONE;
    }

    private void stacks() {
        Map<List<String>, Integer> counts = new HashMap<>();
        samples.forEach(sample -> counts.merge(sample.stack(), 1, Integer::sum));
        counts.entrySet().stream().sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed()).forEach(stack ->
                System.err.println(stack.getValue() + " × " + stack.getKey().stream().collect(Collectors.joining("\n      "))));
    }
}
