package org.cardwright.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import org.cardwright.html.PageBlock;

/**
 * Brings the nodes of a page to what it says now, touching only what differs. What does not fit into the first screen
 * follows with the next frames, so that a long page keeps nobody waiting.
 */
public final class PageFill extends AnimationTimer {
    private static final int AT_ONCE = 120;
    private static final int A_FRAME = 60;

    /** The content of a box, as far as it is not shown yet. */
    private static final class Todo {
        private final PagePane pane;
        private final PageBlock.Box box;
        /** How many nodes at the end are as they should be. */
        private final int kept;
        private int at;

        private Todo(PagePane pane, PageBlock.Box box) {
            this.pane = pane;
            this.box = box;
            List<Node> nodes = pane.getChildren();
            int most = Math.min(nodes.size(), box.blocks().size());
            int same = 0;
            while (same < most && box.blocks().get(box.blocks().size() - 1 - same)
                    .equals(PageNodes.block(nodes.get(nodes.size() - 1 - same)))) {
                same++;
            }
            kept = same;
            if (nodes.size() > box.blocks().size()) {
                nodes.subList(box.blocks().size() - kept, nodes.size() - kept).clear();
            }
        }
    }

    private final Deque<Todo> open = new ArrayDeque<>();

    /** Makes a pane show the content of a box. */
    public void show(PagePane pane, PageBlock.Box box) {
        open.clear();
        open.push(new Todo(pane, box));
        work(AT_ONCE);
        if (!open.isEmpty()) {
            start();
        }
    }

    @Override
    public void handle(long now) {
        work(A_FRAME);
    }

    private void work(int most) {
        int made = 0;
        while (made < most && !open.isEmpty()) {
            Todo todo = open.peek();
            if (todo.at < todo.box.blocks().size()) {
                made += step(todo, todo.box.blocks().get(todo.at++));
            } else {
                todo.pane.setUserData(todo.box);
                todo.pane.requestLayout();
                open.pop();
            }
        }
        if (open.isEmpty()) {
            stop();
        }
    }

    /** Shows a block, and tells how many nodes that needed. */
    private int step(Todo todo, PageBlock wanted) {
        List<Node> nodes = todo.pane.getChildren();
        int at = todo.at - 1;
        boolean there = at < nodes.size() - todo.kept || todo.box.blocks().size() - at <= todo.kept;
        Node node = there ? nodes.get(at) : PageNodes.of(wanted);
        if (there && PageNodes.block(node).equals(wanted)) {
            return 0;
        }
        if (there && !PageNodes.block(node).alike(wanted)) {
            node = PageNodes.of(wanted);
            nodes.set(at, node);
        } else if (!there) {
            nodes.add(at, node);
        } else if (wanted instanceof PageBlock.Words words) {
            PageNodes.say((TextFlow) node, words);
            node.setUserData(words);
        }
        if (wanted instanceof PageBlock.Box box) {
            node.setUserData(box.empty());
            open.push(new Todo((PagePane) node, box));
        }
        return 1;
    }
}
