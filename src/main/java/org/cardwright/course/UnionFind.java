package org.cardwright.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts numbered things together until all that are alike, over however many steps, are in one group. */
final class UnionFind {
    private final int[] parents;

    UnionFind(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    void join(int a, int b) {
        parents[root(a)] = root(b);
    }

    private int root(int a) {
        int at = a;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The groups of more than one. */
    List<List<Integer>> joined() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
