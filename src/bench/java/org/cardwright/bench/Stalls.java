package org.cardwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;

/**
 * The longest time for which the window's thread answered nothing, and how long it was at work in it itself: the rest is
 * waiting, for Java to clear its memory, for a processor that other programs had, or for the frame to be painted. With
 * {@code -Dbench.stacks=true} it also says on standard error what the thread did while it was busiest.
 */
final class Stalls {
    private static final boolean STACKS = Boolean.getBoolean("bench.stacks");
    /** Of a shorter time, in milliseconds, nobody asks why. */
    private static final double NOTED = 10;
    private static final int DEPTH = Integer.getInteger("bench.depth", 40);

    /**
     * How long no answer came, and what of that the window's thread worked, lacked a processor, and Java cleared its
     * memory; in milliseconds.
     */
    record Gap(double time, double work, double lacked, double cleared) {
        static final Gap NONE = new Gap(0, 0, 0, 0);
    }

    /** The longest time without an answer, and that with the most work. */
    record Found(Gap longest, Gap busiest) {}

    private record Answer(Clocks asked, long time, long work) {}

    private record Sample(long at, List<String> stack) {}

    private record Clocks(long time, long work, long lacked, long cleared) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final Thread window;
    private final Optional<Path> schedule;
    private final List<Sample> samples = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private volatile long answered = System.nanoTime();
    private Gap longest = Gap.NONE;
    private Gap busiest = Gap.NONE;
    /** What the thread did while it was busiest. */
    private List<Sample> busy = List.of();

    /** Watches from now on; called by the window's thread. */
    Stalls() {
        window = Thread.currentThread();
        Optional<Path> told = Optional.of(Path.of("/proc/thread-self/schedstat")).filter(Files::isReadable);
        schedule = told.map(Stalls::real);
        Thread.ofPlatform().daemon().start(this::watch);
    }

    /** The same file for other threads. */
    private static Path real(Path file) {
        try {
            return file.getParent().toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the window's thread something every few milliseconds, and notes how long the answer takes. */
    private void watch() {
        while (true) {
            Clocks asked = clocks();
            Platform.runLater(() -> answers.add(new Answer(asked, System.nanoTime(), threads.getCurrentThreadCpuTime())));
            if (STACKS && System.nanoTime() - answered > 6_000_000) {
                samples.add(new Sample(System.nanoTime(), Stream.of(window.getStackTrace()).limit(DEPTH)
                        .map(Object::toString).map(line -> line.replaceFirst("^app//", "")).toList()));
            }
            LockSupport.parkNanos(5_000_000);
            note();
        }
    }

    private Clocks clocks() {
        return new Clocks(System.nanoTime(), threads.getThreadCpuTime(window.threadId()), lacked(),
                collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum());
    }

    /** How long the thread was ready and had no processor. */
    private long lacked() {
        try {
            return schedule.isEmpty() ? 0 : Long.parseLong(Files.readString(schedule.get()).split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what takes too long for the window's thread. */
    private synchronized void note() {
        for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
            answered = answer.time();
            Clocks asked = answer.asked();
            double time = (answer.time() - asked.time()) / 1e6;
            Clocks now = time > NOTED ? clocks() : asked;
            Gap gap = new Gap(time, (answer.work() - asked.work()) / 1e6, (now.lacked() - asked.lacked()) / 1e6,
                    now.cleared() - asked.cleared());
            longest = Stream.of(longest, gap).max(Comparator.comparingDouble(Gap::time)).orElseThrow();
            if (gap.work() > busiest.work()) {
                busiest = gap;
                long until = answer.time();
                busy = samples.stream().filter(sample -> sample.at() >= asked.time() && sample.at() <= until).toList();
            }
        }
    }

    /** What was found since the last call. */
    synchronized Found found(String what) {
        note();
        Found found = new Found(longest, busiest);
        if (STACKS) {
            System.err.printf(Locale.ROOT, "== %s: %.1f, %.1f of it at work; at most %.1f at work%n", what, longest.time(),
                    longest.work(), busiest.work());
            stacks();
        }
        forget();
        return found;
    }

    /**
     * Prints, in milliseconds, the longest gap since the last call, the work in it, and the longest work without an
     * answer.
     */
    void print(String what) {
        Found found = found(what);
        System.out.printf(Locale.ROOT, "%.1f %.1f %.1f%n", found.longest().time(), found.longest().work(),
                found.busiest().work());
    }

    /** Nothing that was before counts any more. */
    synchronized void forget() {
        answers.clear();
        samples.clear();
        busy = List.of();
        longest = Gap.NONE;
        busiest = Gap.NONE;
    }

    private void stacks() {
        Map<List<String>, Integer> counts = new HashMap<>();
        busy.forEach(sample -> counts.merge(sample.stack(), 1, Integer::sum));
        counts.entrySet().stream().sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed()).forEach(stack ->
                System.err.println(stack.getValue() + " × " + stack.getKey().stream().collect(Collectors.joining("\n      "))));
    }
}
