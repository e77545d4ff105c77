package org.cardwright.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.merge.CardChoices;
import org.cardwright.merge.Resolution;

/** What others pushed to a branch, with what a person chose of it by card. */
public record PushChoices(BranchMerge merge, Map<String, CardChoices> choices) {
    /** Of the same values the same is chosen as before. */
    public static PushChoices of(BranchMerge merge, Optional<PushChoices> before) {
        Map<String, CardChoices> choices = new TreeMap<>();
        merge.open().forEach((card, both) -> {
            CardChoices fresh = new CardChoices(both.conflicts(), Optional.of(both), () -> { });
            before.map(PushChoices::choices).map(all -> all.get(card)).ifPresent(fresh::keep);
            choices.put(card, fresh);
        });
        return new PushChoices(merge, choices);
    }

    /** How many cards wait for a choice. */
    public long open() {
        return choices.values().stream().filter(card -> !card.decided()).count();
    }

    /** By card and conflict. */
    public Map<String, Map<String, Resolution>> made() {
        Map<String, Map<String, Resolution>> made = new TreeMap<>();
        choices.forEach((card, one) -> made.put(card, one.made()));
        return made;
    }
}
