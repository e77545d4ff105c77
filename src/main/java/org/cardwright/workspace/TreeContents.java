package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Namesakes;

/**
 * All that the tree shows of a folder that was just read; for any thread, so that the window need not wait for it.
 * Whoever takes it over may change it.
 *
 * @param ordered in {@link CardEntry#ORDER}
 * @param root the lines without a filter
 */
public record TreeContents(
        Map<CardId, CardEntry> entries, Namesakes namesakes, List<CardEntry> ordered, List<LoadProblem> problems,
        TreeNode.Branch root) {

    public static TreeContents of(List<CardEntry> cards, List<LoadProblem> problems) {
        List<CardEntry> ordered = new ArrayList<>(cards);
        ordered.sort(CardEntry.ORDER);
        Map<CardId, CardEntry> entries = HashMap.newHashMap(cards.size());
        Namesakes namesakes = new Namesakes();
        for (CardEntry card : ordered) {
            entries.put(card.id(), card);
            namesakes.add(card);
        }
        return new TreeContents(entries, namesakes, ordered, List.copyOf(problems),
                TreeBuilder.build(ordered, problems));
    }
}
