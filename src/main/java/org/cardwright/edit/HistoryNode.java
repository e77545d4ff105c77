package org.cardwright.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/** A state of the cards in the tree of steps: where a step led, and the steps that were made from there. */
final class HistoryNode {
    private final int id;
    private final Optional<HistoryNode> parent;
    private final Optional<Change> change;
    private final Optional<HistoryNode> displaced;
    private final List<HistoryNode> children = new ArrayList<>();
    private Optional<HistoryNode> ahead = Optional.empty();

    /** The state before any step. */
    HistoryNode() {
        this(0, Optional.empty(), Optional.empty());
    }

    private HistoryNode(int id, Optional<HistoryNode> parent, Optional<Change> change) {
        this.id = id;
        this.parent = parent;
        this.change = change;
        this.displaced = parent.flatMap(HistoryNode::ahead);
    }

    int id() {
        return id;
    }

    Optional<HistoryNode> parent() {
        return parent;
    }

    /** The step that led here; empty at the start. */
    Optional<Change> change() {
        return change;
    }

    /** The states that steps led to from here, in the order of their making. */
    List<HistoryNode> children() {
        return children;
    }

    /** The one of them that redo leads to; there is one if there are any. */
    Optional<HistoryNode> ahead() {
        return ahead;
    }

    /** Adds a step that is made here; redo leads to it from now on. */
    HistoryNode grow(int newId, Change step) {
        HistoryNode child = new HistoryNode(newId, Optional.of(this), Optional.of(step));
        children.add(child);
        ahead = Optional.of(child);
        return child;
    }

    /** Makes redo lead here. */
    void lead() {
        parent.ifPresent(from -> from.ahead = Optional.of(this));
    }

    /**
     * The state before this one, from where a step in place of this one is made. This one is forgotten if nothing came
     * after it; redo then leads where it led before.
     */
    HistoryNode leave() {
        parent.filter(from -> children.isEmpty()).ifPresent(from -> {
            from.children.remove(this);
            from.ahead = displaced.filter(from.children::contains)
                    .or(() -> from.children.reversed().stream().findFirst());
        });
        return parent.orElse(this);
    }

    /** The states from the start to this one. */
    List<HistoryNode> line() {
        LinkedList<HistoryNode> line = new LinkedList<>();
        for (Optional<HistoryNode> at = Optional.of(this); at.isPresent(); at = at.get().parent) {
            line.addFirst(at.get());
        }
        return new ArrayList<>(line);
    }

    /** How many states there are from this one on. */
    int size() {
        return from().size();
    }

    /** The state with that id, if it is this one or follows it. */
    Optional<HistoryNode> find(int wanted) {
        return from().stream().filter(node -> node.id == wanted).findFirst();
    }

    /** Without recursion: a line may be longer than a stack is deep. */
    private List<HistoryNode> from() {
        List<HistoryNode> all = new ArrayList<>();
        Deque<HistoryNode> left = new ArrayDeque<>(List.of(this));
        while (!left.isEmpty()) {
            HistoryNode node = left.pop();
            all.add(node);
            node.children.forEach(left::push);
        }
        return all;
    }
}
