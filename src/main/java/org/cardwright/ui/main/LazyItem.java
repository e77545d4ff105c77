package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javafx.collections.ObservableList;
import javafx.event.EventDispatchChain;
import javafx.scene.control.TreeItem;
import org.cardwright.workspace.TreeNode;

/** A tree item that makes its children when they are first asked for: of ten thousand cards few are ever in sight. */
final class LazyItem extends TreeItem<TreeNode> {
    private final Predicate<String> unfolded;
    private boolean made;
    /** Whether anybody is to hear of changes: that lines come which nobody has seen yet is none. */
    private boolean speaks;

    LazyItem(TreeNode node, Predicate<String> unfolded) {
        super(node);
        this.unfolded = unfolded;
        if (!node.children().isEmpty()) {
            setExpanded(unfolded.test(node.key()));
        }
        speaks = true;
    }

    @Override
    public EventDispatchChain buildEventDispatchChain(EventDispatchChain tail) {
        return speaks ? super.buildEventDispatchChain(tail) : tail;
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
            List<LazyItem> children = new ArrayList<>(getValue().children().size());
            for (TreeNode child : getValue().children()) {
                children.add(new LazyItem(child, unfolded));
            }
            speaks = false;
            super.getChildren().setAll(children);
            speaks = true;
        }
        return super.getChildren();
    }
}
