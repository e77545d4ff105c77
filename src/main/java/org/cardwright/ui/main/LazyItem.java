package org.cardwright.ui.main;

import java.util.List;
import java.util.function.Predicate;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import org.cardwright.workspace.TreeNode;

/** A tree item that makes its children when they are first asked for: of ten thousand cards few are ever in sight. */
final class LazyItem extends TreeItem<TreeNode> {
    private final Predicate<String> unfolded;
    private boolean made;

    LazyItem(TreeNode node, Predicate<String> unfolded) {
        super(node);
        this.unfolded = unfolded;
        if (!node.children().isEmpty()) {
            setExpanded(unfolded.test(node.key()));
        }
    }

    /** Whether the children exist. */
    boolean made() {
        return made;
    }

    @Override
    public boolean isLeaf() {
        return getValue().children().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<TreeNode>> getChildren() {
        if (!made) {
            made = true;
            List<LazyItem> children = getValue().children().stream().map(child -> new LazyItem(child, unfolded))
                    .toList();
            super.getChildren().setAll(children);
        }
        return super.getChildren();
    }
}
