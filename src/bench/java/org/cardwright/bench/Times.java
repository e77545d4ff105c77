package org.cardwright.bench;

import java.util.Arrays;

/** Durations of the same work done again and again, in milliseconds. */
record Times(double[] sorted) {
    /** Something that is timed, with the failure that ends it. */
    interface Work<X extends Exception> {
        void run(int round) throws X;
    }

    /** Times every round after those that only warm up. */
    static <X extends Exception> Times of(int warmUp, int rounds, Work<X> work) throws X {
        for (int i = 0; i < warmUp; i++) {
            work.run(i);
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run(warmUp + i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return ofMillis(times);
    }

    static Times ofMillis(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    double median() {
        return at(0.5);
    }

    /** The time that this share of the rounds keeps. */
    double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(share * sorted.length)) - 1)];
    }
}
