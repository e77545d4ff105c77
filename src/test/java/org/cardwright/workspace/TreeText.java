package org.cardwright.workspace;

import java.nio.file.Path;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SampleFolder;

/** The lines of the tree as indented text, and entries to build it from. */
public final class TreeText {
    private TreeText() {}

    public static String of(TreeNode node) {
        StringBuilder text = new StringBuilder();
        node.children().forEach(child -> add(text, child, ""));
        return text.toString();
    }

    private static void add(StringBuilder text, TreeNode node, String indent) {
        text.append(indent).append(switch (node) {
            case TreeNode.Branch branch -> (branch.label() + " " + branch.detail()).strip() + " " + branch.size();
            case TreeNode.Leaf(CardEntry card) -> card.label();
            case TreeNode.Unloaded file -> file.id().name() + ": " + file.message();
        }).append('\n');
        node.children().forEach(child -> add(text, child, indent + "  "));
    }

    public static CardEntry entry(String file, String text) {
        CardId id = new CardId(Path.of(file));
        return CardEntry.of(id, CardDocument.read(new SourceText(text, false)));
    }

    public static CardEntry entry(String file, String series, String level, String group, String competency) {
        return entry(file, SampleFolder.card(series, "Accounting", level, group, competency));
    }

    public static TreeLines tree(CardEntry... cards) {
        TreeLines tree = new TreeLines();
        tree.load(TreeContents.of(List.of(cards), List.of()));
        return tree;
    }
}
