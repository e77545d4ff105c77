package org.cardwright.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.model.FieldMessage;

/** What a person chose for the conflicts of one card. */
public final class CardChoices {
    private final List<MergeConflict> conflicts;
    private final Optional<CardMerge> merge;
    private final Runnable changed;
    private final Map<String, Resolution> made = new HashMap<>();

    /**
     * Begins with nothing chosen.
     *
     * @param merge what an own text is proven by, where the conflicts are of parts of the card
     * @param changed hears of each choice
     */
    public CardChoices(List<MergeConflict> conflicts, Optional<CardMerge> merge, Runnable changed) {
        this.conflicts = List.copyOf(conflicts);
        this.merge = merge;
        this.changed = changed;
    }

    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    public Optional<Resolution> of(MergeConflict conflict) {
        return Optional.ofNullable(made.get(conflict.id()));
    }

    /** Notes a choice; an empty one leaves the conflict open. */
    public void choose(MergeConflict conflict, Optional<Resolution> choice) {
        choice.ifPresentOrElse(one -> made.put(conflict.id(), one), () -> made.remove(conflict.id()));
        changed.run();
    }

    /** Decides everything alike, whatever was chosen before. */
    public void chooseAll(Side side) {
        conflicts.forEach(conflict -> made.put(conflict.id(), side));
        changed.run();
    }

    /** Decides all that is open; what was chosen before stays. */
    public void chooseOpen(Side side) {
        conflicts.forEach(conflict -> made.putIfAbsent(conflict.id(), side));
        changed.run();
    }

    /** Chooses again what was chosen of the very same values; those that changed since then are open. */
    public void keep(CardChoices earlier) {
        conflicts.stream().filter(earlier.conflicts::contains)
                .forEach(conflict -> earlier.of(conflict).ifPresent(choice -> made.put(conflict.id(), choice)));
    }

    /** Whether nothing is left to be chosen. */
    public boolean decided() {
        return conflicts.stream().allMatch(conflict -> made.containsKey(conflict.id()));
    }

    /** By the conflict's id. */
    public Map<String, Resolution> made() {
        return Map.copyOf(made);
    }

    /** What is wrong with a text that a person wrote. */
    public Optional<FieldMessage> problem(MergeConflict conflict, Resolution.Own own) {
        return merge.flatMap(both -> both.problem(conflict, own, made));
    }
}
