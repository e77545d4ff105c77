package org.cardwright.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs equal texts of two lists. */
final class Alignment {
    private static final long LIMIT = 1_000_000;

    private Alignment() {}

    /**
     * For each of {@code a} the index in {@code b} that it pairs with, or -1: in order as far as possible, then in any
     * order.
     */
    static int[] align(List<String> a, List<String> b) {
        int[] pairs = new int[a.size()];
        if (a.equals(b)) {
            Arrays.setAll(pairs, i -> i);
            return pairs;
        }
        Arrays.fill(pairs, -1);
        boolean[] taken = new boolean[b.size()];
        if ((long) a.size() * b.size() <= LIMIT) {
            inOrder(a, b, pairs, taken);
        }
        anyOrder(a, b, pairs, taken);
        return pairs;
    }

    private static void anyOrder(List<String> a, List<String> b, int[] pairs, boolean[] taken) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                free.computeIfAbsent(b.get(j), text -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = 0; i < pairs.length; i++) {
            Deque<Integer> places = pairs[i] < 0 ? free.get(a.get(i)) : null;
            if (places != null && !places.isEmpty()) {
                pairs[i] = places.remove();
            }
        }
    }

    /** The longest common subsequence. */
    private static void inOrder(List<String> a, List<String> b, int[] pairs, boolean[] taken) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                pairs[i] = j;
                taken[j++] = true;
                i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
