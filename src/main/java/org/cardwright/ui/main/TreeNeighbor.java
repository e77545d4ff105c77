package org.cardwright.ui.main;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.TreeItem;

import org.cardwright.workspace.TreeNode;

/**
 * The line that takes the place of a selected one that is gone: the next beside it, else the one before, else the nearest
 * above that is still there.
 *
 * @param card whether the line that is gone was a card: in a branch that stands open, a card takes its place
 * @param after whether the line comes behind the one that is gone
 */
record TreeNeighbor(String key, boolean card, boolean after) {
    /** The neighbor of an item that the new tree does not have; empty if it has it, or has no other line. */
    static Optional<TreeNeighbor> of(TreeItem<TreeNode> item, TreeNode root) {
        Set<String> keys = new HashSet<>();
        if (item == null || find(root, item.getValue().key())) {
            return Optional.empty();
        }
        collect(root, keys);
        boolean card = item.getValue() instanceof TreeNode.Leaf;
        Optional<TreeNeighbor> found = Optional.empty();
        for (TreeItem<TreeNode> at = item; at.getParent() != null && found.isEmpty(); at = at.getParent()) {
            List<TreeItem<TreeNode>> all = at.getParent().getChildren();
            int place = all.indexOf(at);
            TreeItem<TreeNode> above = at.getParent();
            found = first(all.subList(place + 1, all.size()).stream(), keys, card, true)
                    .or(() -> first(all.subList(0, place).reversed().stream(), keys, card, false))
                    .or(() -> first(Stream.of(above).filter(one -> one.getParent() != null), keys, false, true));
        }
        return found;
    }

    private static Optional<TreeNeighbor> first(Stream<TreeItem<TreeNode>> items, Set<String> keys, boolean card,
            boolean after) {
        return items.map(item -> item.getValue().key()).filter(keys::contains).findFirst()
                .map(key -> new TreeNeighbor(key, card, after));
    }

    private static boolean find(TreeNode node, String key) {
        return node.key().equals(key) || node.children().stream().anyMatch(child -> find(child, key));
    }

    private static void collect(TreeNode node, Set<String> keys) {
        keys.add(node.key());
        node.children().forEach(child -> collect(child, keys));
    }

    /** The line among the new ones. */
    Optional<TreeItem<TreeNode>> in(TreeItem<TreeNode> root) {
        return TreeItems.find(root, key).map(item -> {
            TreeItem<TreeNode> at = item;
            while (card && at.isExpanded() && !at.isLeaf()) {
                at = after ? at.getChildren().getFirst() : at.getChildren().getLast();
            }
            return at;
        });
    }
}
