package org.cardwright.ui.main;

import java.util.StringJoiner;
import java.util.function.ToIntFunction;

import org.cardwright.edit.CardEntry;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.TreeNode.Branch;
import org.cardwright.workspace.TreeNode;

/** Says in words what the lines of the tree show by signs. */
final class TreeWords {
    private final FolderViewModel folder;

    TreeWords(FolderViewModel folder) {
        this.folder = folder;
    }

    /** How many cards at or below a line have unsaved changes. */
    int modified(TreeNode node) {
        return folder.modifiedProperty().get() == 0 ? 0 : sum(node, card -> folder.modified(card.id()) ? 1 : 0);
    }

    private int problems(TreeNode node) {
        return sum(node, card -> folder.findings().counts(card.id()).problems());
    }

    private static int sum(TreeNode node, ToIntFunction<CardEntry> value) {
        if (node instanceof TreeNode.Leaf(CardEntry card)) {
            return value.applyAsInt(card);
        }
        int sum = 0;
        for (TreeNode child : node.children()) {
            sum += sum(child, value);
        }
        return sum;
    }

    /** What a screen reader says: "Customer Service, modified, 2 problems". */
    String spoken(TreeNode node) {
        return switch (node) {
            case Branch branch -> {
                StringJoiner words = new StringJoiner(", ")
                        .add((branch.label() + " " + branch.detail()).strip());
                words.add(Strings.get("tree.spoken.cards", branch.size()));
                yield withMarks(words, node, "tree.spoken.modified");
            }
            case TreeNode.Leaf(CardEntry card) ->
                    withMarks(new StringJoiner(", ").add((card.label() + " " + folder.tree().besideLabel(card)).strip()),
                            node, "tree.modified");
            case TreeNode.Unloaded file -> file.id().name() + ", " + file.message();
        };
    }

    private String withMarks(StringJoiner words, TreeNode node, String modifiedKey) {
        int changed = modified(node);
        int found = problems(node);
        if (changed > 0) {
            words.add(Strings.get(modifiedKey, changed));
        }
        if (found > 0) {
            words.add(Strings.get("tree.spoken.problems", found));
        }
        return words.toString();
    }

    /** What the tooltip says: of a card its file, else what is spoken. */
    String tip(TreeNode node) {
        return switch (node) {
            case Branch branch -> spoken(branch);
            case TreeNode.Leaf(CardEntry card) -> modified(node) == 0 ? card.id().name()
                    : card.id().name() + ", " + Strings.get("tree.modified");
            case TreeNode.Unloaded file -> file.message();
        };
    }
}
