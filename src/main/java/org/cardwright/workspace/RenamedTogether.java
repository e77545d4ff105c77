package org.cardwright.workspace;

import java.util.Collection;
import java.util.List;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;

/** Finds what belongs together because one step renamed it: saved apart, a card would be in the folder twice. */
final class RenamedTogether {
    private RenamedTogether() {}

    /** The cards of those steps that rename one of these. */
    static List<CardId> with(Collection<CardId> cards, List<Change> steps) {
        return steps.stream().filter(RenamedTogether::renames)
                .filter(step -> step.cards().stream().map(CardChange::card).anyMatch(cards::contains))
                .flatMap(step -> step.cards().stream()).map(CardChange::card).toList();
    }

    private static boolean renames(Change step) {
        return step.cards().stream().anyMatch(card -> card.before().isEmpty())
                && step.cards().stream().anyMatch(card -> card.after().isEmpty());
    }
}
