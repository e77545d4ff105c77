package org.cardwright.course.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands links out so that no host has more than two at a time, hosts take turns, and who must wait keeps nobody busy;
 * for any thread.
 */
final class HostQueue {
    static final int PER_HOST = 2;
    /** How long a host that asks for patience gets it, all in all. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Deque<Lane> ready = new ArrayDeque<>();
    private final PriorityQueue<Wake> sleeping = new PriorityQueue<>(Comparator.comparing(Wake::due));
    private int open;
    private boolean closed;

    /** The links of one host. */
    private static final class Lane {
        private final Deque<Probe> probes = new ArrayDeque<>();
        private int busy;
        /** Whether it stands in {@code ready} or sleeps. */
        private boolean listed;
        private Instant notBefore = Instant.MIN;
        private Duration waited = Duration.ZERO;
        private boolean gaveUp;
    }

    /** @param probe empty where the whole lane sleeps */
    private record Wake(Instant due, Lane lane, Optional<Probe> probe) {}

    HostQueue(Pace pace) {
        this.pace = pace;
    }

    void add(Probe probe) {
        lock.lock();
        try {
            open++;
            Lane lane = lane(probe);
            lane.probes.add(probe);
            list(lane);
        } finally {
            lock.unlock();
        }
    }

    private Lane lane(Probe probe) {
        return lanes.computeIfAbsent(probe.host(), _ -> new Lane());
    }

    private void list(Lane lane) {
        if (!lane.listed && !lane.probes.isEmpty() && lane.busy < PER_HOST) {
            lane.listed = true;
            if (lane.notBefore.isAfter(pace.now())) {
                sleeping.add(new Wake(lane.notBefore, lane, Optional.empty()));
            } else {
                ready.add(lane);
            }
            changed.signal();
        }
    }

    /** Waits for a link that may be asked now; empty when all are done or the queue was closed. */
    Optional<Probe> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && open > 0) {
                wakeWhoIsDue();
                Lane lane = ready.poll();
                if (lane != null) {
                    lane.listed = false;
                    if (!lane.notBefore.isAfter(pace.now())) {
                        lane.busy++;
                        Probe probe = lane.probes.remove();
                        list(lane);
                        return Optional.of(probe);
                    }
                    list(lane);
                } else if (sleeping.isEmpty()) {
                    changed.await();
                } else {
                    pace.await(changed, Duration.between(pace.now(), sleeping.element().due()));
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void wakeWhoIsDue() {
        while (!sleeping.isEmpty() && !sleeping.element().due().isAfter(pace.now())) {
            Wake wake = sleeping.remove();
            if (wake.probe().isPresent()) {
                wake.lane().probes.addFirst(wake.probe().get());
            } else {
                wake.lane().listed = false;
            }
            list(wake.lane());
        }
    }

    /** Puts back a link that is to be asked again, perhaps of another host; {@code host} is free of it. */
    void again(Probe probe, String host, Duration after) {
        lock.lock();
        try {
            release(host);
            Lane lane = lane(probe);
            if (after.isZero()) {
                lane.probes.addFirst(probe);
                list(lane);
            } else {
                sleeping.add(new Wake(pace.now().plus(after), lane, Optional.of(probe)));
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets a whole host rest; false if it has asked for that so long that it is not to be asked any more. */
    boolean rest(String host, Duration time) {
        lock.lock();
        try {
            Lane lane = lanes.get(host);
            Instant from = lane.notBefore.isAfter(pace.now()) ? lane.notBefore : pace.now();
            Instant until = pace.now().plus(time);
            if (until.isAfter(from)) {
                lane.waited = lane.waited.plus(Duration.between(from, until));
                lane.gaveUp |= lane.waited.compareTo(PATIENCE) > 0;
                lane.notBefore = lane.gaveUp ? Instant.MIN : until;
            }
            return !lane.gaveUp;
        } finally {
            lock.unlock();
        }
    }

    boolean gaveUp(String host) {
        lock.lock();
        try {
            return lanes.get(host).gaveUp;
        } finally {
            lock.unlock();
        }
    }

    /** A link is finished; {@code host} is free of it. */
    void done(String host) {
        lock.lock();
        try {
            open--;
            release(host);
            if (open == 0) {
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void release(String host) {
        Lane lane = lanes.get(host);
        lane.busy--;
        list(lane);
    }

    /** Hands out nothing any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
