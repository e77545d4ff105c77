package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The line that takes the place of one that is gone: the next beside it, else the one before, else the nearest above that
 * is still there.
 *
 * @param card whether the line that is gone was a card: in a branch that stands open, a card takes its place
 * @param after whether the line comes behind the one that is gone
 */
public record TreeNeighbor(String key, boolean card, boolean after) {
    /** The neighbor of a line of the old tree that the new one does not have; empty if it has it, or has no other line. */
    public static Optional<TreeNeighbor> of(TreeNode old, String gone, TreeNode now) {
        List<TreeNode> path = new ArrayList<>();
        if (now.holds(gone) || !find(old, gone, path)) {
            return Optional.empty();
        }
        Set<String> keys = new HashSet<>();
        collect(now, keys);
        boolean card = path.getLast() instanceof TreeNode.Leaf;
        Optional<TreeNeighbor> found = Optional.empty();
        for (int depth = path.size() - 1; depth > 0 && found.isEmpty(); depth--) {
            TreeNode above = path.get(depth - 1);
            boolean root = depth == 1;
            List<String> all = above.children().stream().map(TreeNode::key).toList();
            int place = all.indexOf(path.get(depth).key());
            found = first(all.subList(place + 1, all.size()).stream(), keys, card, true)
                    .or(() -> first(all.subList(0, place).reversed().stream(), keys, card, false))
                    .or(() -> first(root ? Stream.empty() : Stream.of(above.key()), keys, false, true));
        }
        return found;
    }

    /** A line that is there. */
    static TreeNeighbor itself(String key) {
        return new TreeNeighbor(key, false, true);
    }

    /** Notes the way to a line, from the top. */
    private static boolean find(TreeNode node, String key, List<TreeNode> path) {
        path.add(node);
        if (node instanceof TreeNode.Leaf ? node.holds(key)
                : node.key().equals(key) || node.children().stream().anyMatch(child -> find(child, key, path))) {
            return true;
        }
        path.removeLast();
        return false;
    }

    private static void collect(TreeNode node, Set<String> keys) {
        keys.add(node.key());
        node.children().forEach(child -> collect(child, keys));
    }

    private static Optional<TreeNeighbor> first(Stream<String> lines, Set<String> keys, boolean card, boolean after) {
        return lines.filter(keys::contains).findFirst().map(key -> new TreeNeighbor(key, card, after));
    }
}
