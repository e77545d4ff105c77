package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import javafx.scene.control.TreeItem;

/** Mirrors the lines of the tree in tree items: an edit touches only the items that it concerns. */
final class TreeItems {
    private TreeItems() {}

    /** New items for a line and all below it. */
    static TreeItem<TreeNode> create(TreeNode node, Predicate<String> unfolded) {
        TreeItem<TreeNode> item = new TreeItem<>(node);
        if (!node.children().isEmpty()) {
            List<TreeItem<TreeNode>> children = new ArrayList<>(node.children().size());
            node.children().forEach(child -> children.add(create(child, unfolded)));
            item.getChildren().setAll(children);
            item.setExpanded(unfolded.test(node.key()));
        }
        return item;
    }

    /** Makes the item show a line's new state; items of lines that are still there are kept. */
    static void update(TreeItem<TreeNode> item, TreeNode node, Predicate<String> unfolded) {
        if (same(item.getValue(), node)) {
            return;
        }
        item.setValue(node);
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

    /** The item of a line at or below an item. */
    static Optional<TreeItem<TreeNode>> find(TreeItem<TreeNode> item, String key) {
        if (item.getValue().key().equals(key)) {
            return Optional.of(item);
        }
        for (TreeItem<TreeNode> child : item.getChildren()) {
            Optional<TreeItem<TreeNode>> found = find(child, key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Folds or unfolds an item and all branches below it; the innermost first, which costs least. */
    static void fold(TreeItem<TreeNode> item, boolean open) {
        item.getChildren().forEach(child -> fold(child, open));
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
