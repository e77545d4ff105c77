package org.cardwright.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Draws the choices of one generated card; the same card index always draws the same. */
final class Draw {
    private static final long SEED = 2026;
    private final SplittableRandom random;

    Draw(int index) {
        random = new SplittableRandom(SEED + index * 0x9E3779B97F4A7C15L);
    }

    /** From {@code least} to {@code most}, both included. */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean chance(int times, int of) {
        return random.nextInt(of) < times;
    }

    /** An index into the weights, each as often as its weight says. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = random.nextInt(total);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
