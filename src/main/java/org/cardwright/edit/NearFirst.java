package org.cardwright.edit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** What is to be done once it is near: the nearest first, a little each time, so that nobody has to wait for it. */
public final class NearFirst<T> {
    /** After so many times without anything near, what is new has got its place. */
    private static final int SETTLED = 3;

    private final Set<T> open = new LinkedHashSet<>();
    private final Queue<Runnable> before = new ArrayDeque<>();
    private final long time;
    private int idle;

    /** Each time does one at least, and begins no other after so long. */
    public NearFirst(Duration time) {
        this.time = time.toNanos();
    }

    /** Something that is to be done. */
    public void add(T one) {
        open.add(one);
        idle = 0;
    }

    /** What comes before all else, at a time of its own. */
    public void before(Runnable part) {
        before.add(part);
        idle = 0;
    }

    /** Does all that comes before, at once. */
    public void allBefore() {
        while (!before.isEmpty()) {
            before.remove().run();
        }
    }

    /** It was done, or need not be any more. */
    public void remove(T one) {
        open.remove(one);
    }

    /** Whether there is anything for {@link #next}, as things may be near now that were not. */
    public boolean moved() {
        idle = 0;
        return !open.isEmpty();
    }

    /**
     * Does a little of what is near.
     *
     * @param distance how far one is; that is not near which is farther than {@code most}
     * @return whether anything was done
     */
    public boolean next(ToDoubleFunction<T> distance, double most, Consumer<T> action) {
        if (!before.isEmpty()) {
            before.remove().run();
            return false;
        }
        long end = System.nanoTime() + time;
        record Near<T>(T one, double distance) {}
        List<T> near = open.stream().map(one -> new Near<>(one, distance.applyAsDouble(one)))
                .filter(one -> one.distance() <= most).sorted(Comparator.comparingDouble(Near::distance)).map(Near::one).toList();
        Iterator<T> left = near.iterator();
        idle = near.isEmpty() ? idle + 1 : 0;
        boolean early = true;
        while (left.hasNext() && early) {
            action.accept(left.next());
            early = System.nanoTime() < end;
        }
        return !near.isEmpty();
    }

    /** Whether nothing is left to do as long as nothing moves. */
    public boolean settled() {
        return idle > SETTLED;
    }
}
