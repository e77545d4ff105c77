package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpareMemoryTest {
    private static final long MEGABYTE = 1L << 20;

    private final long[] used = {100 * MEGABYTE};
    private int cleared;
    private final SpareMemory memory = new SpareMemory(() -> used[0], () -> {
        cleared++;
        used[0] = 60 * MEGABYTE;
    });

    private int clearedAfter(int looks, long growth) {
        for (int i = 0; i < looks; i++) {
            used[0] += growth;
            memory.look();
        }
        return cleared;
    }

    @Test
    void memoryIsClearedOnceNothingHappensForAWhile() {
        assertEquals(0, clearedAfter(3, 0));
        assertEquals(1, clearedAfter(1, 0));
        assertEquals(1, clearedAfter(20, 0));
    }

    @Test
    void memoryIsNotClearedWhileSomethingIsDone() {
        assertEquals(0, clearedAfter(100, 3 * MEGABYTE));
        assertEquals(1, clearedAfter(3, 0));
    }

    @Test
    void memoryIsClearedAgainOnlyWhereThereIsMuchMoreThanIsNeeded() {
        clearedAfter(4, 0);
        used[0] = 75 * MEGABYTE;
        assertEquals(1, clearedAfter(10, 0));
        used[0] = 77 * MEGABYTE;
        assertEquals(2, clearedAfter(10, 0));
    }
}
