package org.cardwright.source;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class EngineSortTest {
    private static final int[] KINDS = {1, 2, 5, 20, 100, 1000};

    private int state;

    @Test
    void equalElementsOfAShortListAreTurnedAround() {
        assertEquals(List.of(2, 1, 0), order(new int[] {7, 7, 7}));
        assertEquals(List.of(), order(new int[0]));
        assertEquals(List.of(0), order(new int[1]));
    }

    @Test
    void listsAreSortedAsTheEngineDidWhenTheDigestsWereMade() throws IOException {
        List<String> golden = Files.readAllLines(Path.of("src/test/resources/source/sort.golden"));
        assertEquals(12, golden.size());
        assertEquals(golden, IntStream.rangeClosed(1, 12).mapToObj(this::digest).toList());
    }

    @Test
    void listsAreSortedAsTheEngineDoes() {
        assumeTrue(Node.isThere(), "node is not installed");
        String seeds = IntStream.rangeClosed(101, 130).mapToObj(this::digest).collect(joining("\n", "", "\n"));
        assertEquals(Node.run("sort.mjs", 101, 130), seeds);
    }

    private String digest(int seed) {
        state = seed;
        StringBuilder orders = new StringBuilder();
        for (int list = 0; list < 200; list++) {
            int length = next(601);
            int kinds = KINDS[next(6)];
            int shape = next(5);
            int run = 1 + next(150);
            int[] keys = new int[length];
            for (int i = 0; i < length; i++) {
                keys[i] = switch (shape) {
                    case 0 -> next(kinds);
                    case 1 -> i * kinds / 601 + (next(10) == 0 ? next(kinds) : 0);
                    case 2 -> kinds - i * kinds / 601;
                    case 3 -> i % run * kinds / 150;
                    default -> i / run % 2 * kinds + next(2);
                };
            }
            orders.append(order(keys).stream().map(String::valueOf).collect(joining(","))).append('\n');
        }
        return seed + " " + sha256(orders.toString());
    }

    private static List<Integer> order(int[] keys) {
        return EngineSort.sorted(IntStream.range(0, keys.length).boxed().toList(), (a, b) -> keys[a] > keys[b] ? 1 : -1);
    }

    private int next(int below) {
        state = state * 1664525 + 1013904223;
        return (int) ((state & 0xFFFFFFFFL) * below >>> 32);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
