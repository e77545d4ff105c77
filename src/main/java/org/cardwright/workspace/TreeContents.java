package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
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
        if (old != null && old.sameSpot(entry)) {
            ordered.set(place(old), entry);
            return false;
        }
        if (old != null) {
            namesakes.remove(old);
            ordered.remove(place(old));
        }
        namesakes.add(entry);
        ordered.add(-place(entry) - 1, entry);
        return true;
    }

    /** Takes cards away, all in one pass; false where there is none of them. */
    public boolean remove(Collection<CardId> cards) {
        Set<CardId> gone = new HashSet<>(cards);
        gone.retainAll(entries.keySet());
        if (gone.isEmpty()) {
            return false;
        }
        boolean most = gone.size() > entries.size() / 2;
        ordered.removeIf(entry -> gone.contains(entry.id()));
        gone.forEach(card -> {
            CardEntry entry = entries.remove(card);
            if (!most) {
                namesakes.remove(entry);
            }
        });
        if (most) {
            // To count the few that stay takes less than to take away all others.
            namesakes.clear();
            ordered.forEach(namesakes::add);
        }
        return true;
    }

    /**
     * A tree after a step over many cards.
     *
     * @param moved whether any line is another one or elsewhere; only the values of its cards are new otherwise
     * @param unfolded the branches that are to be unfolded, so that what was in sight stays in sight
     */
    public record After(TreeContents tree, boolean moved, Set<String> unfolded) {}

    /** Works out, on any thread, the tree with cards that are new or different; this one is not looked at later. */
    public Supplier<After> after(Map<CardId, Optional<CardDocument>> now, Set<String> unfolded) {
        List<CardEntry> before = List.copyOf(ordered);
        Set<String> open = Set.copyOf(unfolded);
        return () -> after(before, now, open);
    }

    private After after(List<CardEntry> before, Map<CardId, Optional<CardDocument>> now, Set<String> open) {
        Map<CardId, CardEntry> fresh = new ConcurrentHashMap<>();
        now.entrySet().parallelStream().forEach(card -> card.getValue().ifPresent(document ->
                fresh.put(card.getKey(), CardEntry.of(card.getKey(), document))));
        List<CardEntry> all = new ArrayList<>(before.size());
        Set<String> unfold = new HashSet<>();
        boolean moved = false;
        for (CardEntry old : before) {
            CardEntry entry = fresh.remove(old.id());
            all.add(entry == null ? old : entry);
            if (entry != null && !old.sameSpot(entry)) {
                moved = true;
                if (open.containsAll(TreeBuilder.branchesAbove(old))) {
                    unfold.addAll(TreeBuilder.branchesAbove(entry));
                }
            }
        }
        all.addAll(fresh.values());
        fresh.values().forEach(entry -> unfold.addAll(TreeBuilder.branchesAbove(entry)));
        return new After(of(all, problems), moved || !fresh.isEmpty(), unfold);
    }

    private int place(CardEntry entry) {
        return Collections.binarySearch(ordered, entry, CardEntry.ORDER);
    }
}
