package org.cardwright.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;

/**
 * The cards of a step that is so large that the tree's lines are worked out on another thread and follow a little later,
 * while titles are right at once. For one thread; others only do the work it hands out.
 */
public final class LateCards {
    /** So many cards are followed at once. */
    private static final int AT_ONCE = 300;

    private final Map<CardId, CardDocument> late = new HashMap<>();
    private Map<CardId, CardDocument> underWay = Map.of();

    /** Takes note of cards as they are now, empty where they are gone, and gives those that are to be followed at once. */
    public List<CardEntry> note(Map<CardId, Optional<CardDocument>> now) {
        if (late.isEmpty() && underWay.isEmpty() && now.size() <= AT_ONCE) {
            return now.entrySet().stream().flatMap(card -> card.getValue().stream()
                    .map(document -> CardEntry.of(card.getKey(), document))).toList();
        }
        now.forEach((card, document) -> document.ifPresentOrElse(there -> late.put(card, there), () -> late.remove(card)));
        return List.of();
    }

    /** How people call a card. */
    public String title(TreeContents tree, CardId card) {
        return Optional.ofNullable(late.get(card)).map(document -> tree.namesakes().title(CardEntry.of(card, document)))
                .orElseGet(() -> tree.title(card));
    }

    /** The work on all cards that wait, for another thread; nothing where none waits or some are worked on. */
    public Optional<Supplier<TreeContents.After>> next(TreeContents tree, Set<String> unfolded) {
        if (late.isEmpty() || !underWay.isEmpty()) {
            return Optional.empty();
        }
        underWay = new HashMap<>(late);
        return Optional.of(tree.after(underWay, unfolded));
    }

    /** Nothing comes of the work under way. */
    public void failed() {
        underWay = Map.of();
    }

    /** Takes the result of the work on a tree, whose cards that went in the meantime are taken away; says if any did. */
    public boolean take(TreeContents before, TreeContents after) {
        Set<CardId> gone = new HashSet<>(after.entries().keySet());
        gone.removeAll(before.entries().keySet());
        gone.removeAll(late.keySet());
        underWay.forEach(late::remove);
        underWay = Map.of();
        return after.remove(gone);
    }
}
