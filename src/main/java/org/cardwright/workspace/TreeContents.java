package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Namesakes;

/**
 * All that the tree shows of a folder; made on any thread when the folder was read, and changed by its one owner later.
 *
 * @param ordered in {@link CardEntry#ORDER}
 * @param root the lines without a filter, when the folder was read
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

    public Optional<CardEntry> entry(CardId card) {
        return Optional.ofNullable(entries.get(card));
    }

    /** How people call a card: "0501 · Entry · Customer Service", with more where two would be called the same. */
    public String title(CardId card) {
        return entry(card).map(namesakes::title).orElse(card.name());
    }

    /**
     * Takes the new values of a card.
     *
     * @return whether the lines change by it: a card that is new, moved or is called differently
     */
    public boolean put(CardEntry entry) {
        CardEntry old = entries.put(entry.id(), entry);
        Optional.ofNullable(old).ifPresent(namesakes::remove);
        namesakes.add(entry);
        if (old != null && old.sameSpot(entry)) {
            ordered.set(place(old), entry);
            return false;
        }
        if (old != null) {
            ordered.remove(place(old));
        }
        ordered.add(-place(entry) - 1, entry);
        return true;
    }

    /** Takes a card away; false where there is none. */
    public boolean remove(CardId card) {
        Optional<CardEntry> old = Optional.ofNullable(entries.remove(card));
        old.ifPresent(entry -> {
            namesakes.remove(entry);
            ordered.remove(place(entry));
        });
        return old.isPresent();
    }

    private int place(CardEntry entry) {
        return Collections.binarySearch(ordered, entry, CardEntry.ORDER);
    }
}
