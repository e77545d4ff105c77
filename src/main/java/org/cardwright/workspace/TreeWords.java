package org.cardwright.workspace;

import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.cardwright.check.FindingCounts;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.TreeNode.Branch;

/**
 * Says in words what the lines of the tree show by signs.
 *
 * @param modified whether a card has unsaved changes
 * @param problems the problems of a card
 * @param beside what tells a card from another line that reads the same
 */
public record TreeWords(
        Predicate<CardId> modified, Function<CardId, FindingCounts> problems, Function<CardEntry, String> beside) {

    /** Whether a card at or below a line has unsaved changes. */
    public boolean isModified(TreeNode node) {
        return node.cards().anyMatch(card -> modified.test(card.id()));
    }

    private int changed(TreeNode node) {
        return sum(node, card -> modified.test(card.id()) ? 1 : 0);
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
    public String spoken(TreeNode node) {
        return switch (node) {
            case Branch branch -> {
                StringJoiner words = new StringJoiner(", ")
                        .add((branch.label() + " " + branch.detail()).strip());
                words.add(Strings.get("tree.spoken.cards", branch.size()));
                yield withMarks(words, node, "tree.spoken.modified");
            }
            case TreeNode.Leaf(CardEntry card) ->
                    withMarks(new StringJoiner(", ").add((card.label() + " " + beside.apply(card)).strip()),
                            node, "tree.modified");
            case TreeNode.Unloaded file -> file.id().name() + ", " + file.message();
        };
    }

    private String withMarks(StringJoiner words, TreeNode node, String modifiedKey) {
        int changed = changed(node);
        int found = sum(node, card -> problems.apply(card.id()).problems());
        if (changed > 0) {
            words.add(Strings.get(modifiedKey, changed));
        }
        if (found > 0) {
            words.add(Strings.get("tree.spoken.problems", found));
        }
        return words.toString();
    }

    /** What the tooltip says: of a card its file, else what is spoken. */
    public String tip(TreeNode node) {
        return switch (node) {
            case Branch branch -> spoken(branch);
            case TreeNode.Leaf(CardEntry card) -> !isModified(node) ? card.id().name()
                    : card.id().name() + ", " + Strings.get("tree.modified");
            case TreeNode.Unloaded file -> file.message();
        };
    }
}
