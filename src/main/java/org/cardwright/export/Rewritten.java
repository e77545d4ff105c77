package org.cardwright.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.merge.CardMerge;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;

/**
 * Where a card's merge begins if the site's history lost some of what folder and site agreed on: at the newest of it, where the
 * site has all words of the folder that it changed since; at the oldest, where the folder has all that the site had.
 *
 * @param sides of which conflicts it is known which side's value is the newer one
 */
record Rewritten(Basis.Known base, Map<String, Side> sides) {
    /** Empty where a person has to tell. */
    static Optional<Rewritten> of(Basis.Several bases, Optional<SourceText> ours, Optional<SourceText> site) {
        List<Basis.Known> agreed = bases.bases();
        if (ours.isEmpty() || site.isEmpty() || agreed.stream().anyMatch(one -> one.text().isEmpty())) {
            return Optional.empty();
        }
        List<CardMerge> merges = agreed.stream().map(one -> CardMerge.of(one.text().orElseThrow(), ours.get(), site.get())).toList();
        CardMerge oldest = merges.getFirst();
        CardMerge newest = merges.getLast();
        Optional<Rewritten> late = Optional.of(new Rewritten(agreed.getLast(), Map.of())).filter(_ -> newest.siteChanges().stream()
                .allMatch(change -> contains(change.theirs(), change.ours()) || has(oldest.siteChanges(), change)
                || bases.lost() && isNew(change, merges)) && grew(bases, newest) && newest.conflicts().stream().noneMatch(conflict ->
                of(oldest.conflicts(), conflict).isEmpty()));
        boolean kept = newest.siteChanges().stream().allMatch(change -> contains(change.ours(), change.theirs())
                || !of(oldest.siteChanges(), change).isEmpty() || !of(oldest.conflicts(), change).isEmpty());
        // What the folder has again of an older time is the folder's own change.
        boolean taken = oldest.siteChanges().stream().allMatch(change -> of(newest.conflicts(), change).isEmpty());
        Map<String, Side> sides = new HashMap<>();
        oldest.conflicts().forEach(conflict -> side(conflict, merges).ifPresent(side -> sides.put(conflict.id(), side)));
        Optional<Rewritten> early = Optional.of(new Rewritten(new Basis.Known(agreed.getFirst().text(), agreed.getLast().folderFile(),
                agreed.getLast().siteFile(), false), sides)).filter(_ -> kept && taken && grew(bases, oldest));
        return bases.lost() ? late.or(() -> early) : early.or(() -> late);
    }

    /** The folder's where the site has what was agreed once; the site's where that is the folder's, with words added to it. */
    private static Optional<Side> side(MergeConflict conflict, List<CardMerge> merges) {
        for (CardMerge merge : merges) {
            boolean kept = merge == merges.getLast() || contains(conflict.ours(), conflict.theirs());
            if (kept && of(merge.conflicts(), conflict).isEmpty() && of(merge.siteChanges(), conflict).isEmpty()) {
                return Optional.of(Side.OURS);
            }
        }
        return !conflict.ours().isEmpty() && contains(conflict.theirs(), conflict.ours())
                && merges.stream().anyMatch(merge -> has(merge.siteChanges(), conflict)) ? Optional.of(Side.THEIRS) : Optional.empty();
    }

    /** Where the site may never have had what is taken for agreed, words that it lacks are the folder's. */
    private static boolean grew(Basis.Several bases, CardMerge merge) {
        return !bases.unsent() || merge.siteChanges().stream().allMatch(change -> contains(change.theirs(), change.ours()));
    }

    /** Whether the site has something that it did not have at any of the times before. */
    private static boolean isNew(MergeConflict change, List<CardMerge> merges) {
        return !contains(change.ours(), change.theirs()) && merges.stream().noneMatch(merge ->
                of(merge.conflicts(), change).isEmpty() && of(merge.siteChanges(), change).isEmpty());
    }

    /** Which side's values are the newer ones, of conflicts that another merge of the same two texts does not have. */
    static Map<MergeConflict, Side> newer(List<MergeConflict> conflicts, CardMerge known) {
        Map<MergeConflict, Side> newer = new HashMap<>();
        for (MergeConflict conflict : conflicts) {
            boolean open = !of(known.conflicts(), conflict).isEmpty();
            if (!open && of(known.siteChanges(), conflict).isEmpty()) {
                newer.put(conflict, Side.OURS);
            } else if (!open && has(known.siteChanges(), conflict)) {
                newer.put(conflict, Side.THEIRS);
            }
        }
        return newer;
    }

    private static boolean has(List<MergeConflict> changes, MergeConflict value) {
        return of(changes, value).stream().anyMatch(change -> change.ours().equals(value.ours())
                && change.theirs().equals(value.theirs()));
    }

    /** Those that are about the same field; of a list, about any place of it, as that depends on where the merge began. */
    private static List<MergeConflict> of(List<MergeConflict> values, MergeConflict field) {
        return values.stream().filter(value -> value.label().equals(field.label())
                || value.id().equals(MergeConflict.WHOLE_CARD)).toList();
    }

    private static boolean contains(String text, String other) {
        return words(text).containsAll(words(other));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.split("\\s+")));
        words.remove("");
        return words;
    }
}
