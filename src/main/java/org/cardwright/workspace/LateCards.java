package org.cardwright.workspace;

import java.util.HashMap;
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

    /** The cards that wait as they are now, empty where they are gone; of a large step the map that it came with. */
    private Map<CardId, Optional<CardDocument>> late = Map.of();
    private Map<CardId, Optional<CardDocument>> underWay = Map.of();

    /** Takes note of cards as they are now, empty where they are gone, and gives those that are to be followed at once. */
    public List<CardEntry> note(Map<CardId, Optional<CardDocument>> now) {
        if (late.isEmpty() && underWay.isEmpty() && now.size() <= AT_ONCE) {
            return now.entrySet().stream().flatMap(card -> card.getValue().stream()
                    .map(document -> CardEntry.of(card.getKey(), document))).toList();
        }
        late = late.isEmpty() ? now : both(late, now);
        return List.of();
    }

    private static Map<CardId, Optional<CardDocument>> both(Map<CardId, Optional<CardDocument>> one,
            Map<CardId, Optional<CardDocument>> then) {
        Map<CardId, Optional<CardDocument>> both = new HashMap<>(one);
        both.putAll(then);
        return both;
    }

    /** How people call a card. */
    public String title(TreeContents tree, CardId card) {
        return late.getOrDefault(card, underWay.getOrDefault(card, Optional.empty()))
                .map(document -> tree.namesakes().title(CardEntry.of(card, document))).orElseGet(() -> tree.title(card));
    }

    /** The work on all cards that wait, for another thread; nothing where none waits or some are worked on. */
    public Optional<Supplier<TreeContents.After>> next(TreeContents tree, Set<String> unfolded) {
        if (!underWay.isEmpty()) {
            return Optional.empty();
        }
        Map<CardId, Optional<CardDocument>> now = late;
        late = Map.of();
        if (now.values().stream().noneMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        underWay = now;
        return Optional.of(tree.after(now, unfolded));
    }

    /** Nothing comes of the work under way, and its cards wait again. */
    public void failed() {
        late = both(underWay, late);
        underWay = Map.of();
    }

    /** Takes the result of the work, from which cards that went in the meantime are taken away; says if any did. */
    public boolean take(TreeContents after) {
        List<CardId> gone = late.keySet().stream().filter(card -> late.get(card).isEmpty()).toList();
        underWay = Map.of();
        return after.remove(gone);
    }
}
