package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import javafx.scene.control.TreeItem;
import org.cardwright.edit.CardEntry;
import org.cardwright.workspace.TreeNeighbor;
import org.cardwright.workspace.TreeNode;

/** Mirrors the lines of the tree in tree items: an edit touches only the items that it concerns. */
final class TreeItems {
    private TreeItems() {}

    /** An item for a line; those below it are made when they come in sight. */
    static TreeItem<TreeNode> create(TreeNode node, Predicate<String> unfolded) {
        return new LazyItem(node, unfolded);
    }

    /** Makes the item show a line's new state; items of lines that are still there are kept. */
    static void update(TreeItem<TreeNode> item, TreeNode node, Predicate<String> unfolded) {
        if (same(item.getValue(), node)) {
            return;
        }
        item.setValue(node);
        if (!made(item)) {
            return;
        }
        Map<String, TreeItem<TreeNode>> kept = new HashMap<>();
        item.getChildren().forEach(child -> kept.put(child.getValue().key(), child));
        List<TreeItem<TreeNode>> wanted = new ArrayList<>(node.children().size());
        for (TreeNode child : node.children()) {
            TreeItem<TreeNode> known = kept.get(child.key());
            wanted.add(known == null ? create(child, unfolded) : known);
        }
        if (!wanted.equals(item.getChildren())) {
            item.getChildren().setAll(wanted);
        }
        for (int i = 0; i < wanted.size(); i++) {
            update(wanted.get(i), node.children().get(i), unfolded);
        }
    }

    /** An entry is made anew with each edit of its card, so the same entry means the same line. */
    private static boolean same(TreeNode old, TreeNode node) {
        return old == node
                || old instanceof TreeNode.Leaf(CardEntry before) && node instanceof TreeNode.Leaf(CardEntry now)
                        && before == now;
    }

    private static boolean made(TreeItem<TreeNode> item) {
        return !(item instanceof LazyItem lazy) || lazy.made();
    }

    /** The item of a line at or below an item; only the items on the way to it are made. */
    static Optional<TreeItem<TreeNode>> find(TreeItem<TreeNode> item, String key) {
        TreeNode node = item.getValue();
        if (node.key().equals(key)) {
            return Optional.of(item);
        }
        for (int i = 0; i < node.children().size(); i++) {
            if (node.children().get(i).holds(key)) {
                return find(item.getChildren().get(i), key);
            }
        }
        return Optional.empty();
    }

    /** The item of a line that takes the place of one that is gone. */
    static Optional<TreeItem<TreeNode>> find(TreeItem<TreeNode> root, TreeNeighbor near) {
        return find(root, near.key()).map(item -> {
            TreeItem<TreeNode> at = item;
            while (near.card() && at.isExpanded() && !at.isLeaf()) {
                at = near.after() ? at.getChildren().getFirst() : at.getChildren().getLast();
            }
            return at;
        });
    }

    /** Folds or unfolds an item and all branches below it; the innermost first, which costs least. */
    static void fold(TreeItem<TreeNode> item, boolean open) {
        if (open || made(item)) {
            item.getChildren().forEach(child -> fold(child, open));
        }
        if (!item.isLeaf()) {
            item.setExpanded(open);
        }
    }

    /** Calls back for each branch that is folded or unfolded below this item. */
    static void onFold(TreeItem<TreeNode> root, BiConsumer<String, Boolean> listener) {
        root.addEventHandler(TreeItem.<TreeNode>branchExpandedEvent(),
                event -> listener.accept(event.getTreeItem().getValue().key(), true));
        root.addEventHandler(TreeItem.<TreeNode>branchCollapsedEvent(),
                event -> listener.accept(event.getTreeItem().getValue().key(), false));
    }
}
