package org.cardwright.workspace;

import java.util.List;
import java.util.stream.Stream;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;

/** One line of the tree; two nodes with equal keys are the same line at different times. */
public sealed interface TreeNode {
    String key();

    List<TreeNode> children();

    /** Whether the line with this key is this one or below it. */
    default boolean holds(String key) {
        return key().equals(key) || children().stream().anyMatch(child -> child.holds(key));
    }

    /** All cards at or below this node, files that could not be read left out. */
    Stream<CardEntry> cards();

    /** A series, a career level, a group, or the place of what cannot be read. */
    record Branch(String key, Kind kind, String label, String detail, List<TreeNode> children) implements TreeNode {
        public enum Kind {
            ROOT,
            SERIES,
            LEVEL,
            GROUP,
            UNREADABLE,
            /** Cards that the filter finds only in their courses. */
            ELSEWHERE
        }

        public Branch {
            children = List.copyOf(children);
        }

        @Override
        public Stream<CardEntry> cards() {
            return children.stream().flatMap(TreeNode::cards);
        }

        /** How many lines without children are below. */
        public int size() {
            if (kind == Kind.GROUP || kind == Kind.UNREADABLE) {
                return children.size();
            }
            int size = 0;
            for (TreeNode child : children) {
                size += child instanceof Branch branch ? branch.size() : 1;
            }
            return size;
        }
    }

    /** A card. */
    record Leaf(CardEntry entry) implements TreeNode {
        private static final String PREFIX = "card/";

        @Override
        public String key() {
            return PREFIX + entry.id().name();
        }

        /** Makes no key: thousands of cards are asked for one line. */
        @Override
        public boolean holds(String key) {
            String name = entry.id().name();
            return key.length() == PREFIX.length() + name.length() && key.startsWith(PREFIX) && key.endsWith(name);
        }

        @Override
        public List<TreeNode> children() {
            return List.of();
        }

        @Override
        public Stream<CardEntry> cards() {
            return Stream.of(entry);
        }
    }

    /** A file or folder that could not even be loaded. */
    record Unloaded(CardId id, String message) implements TreeNode {
        @Override
        public String key() {
            return "file/" + id.name();
        }

        @Override
        public List<TreeNode> children() {
            return List.of();
        }

        @Override
        public Stream<CardEntry> cards() {
            return Stream.empty();
        }
    }
}
