package org.cardwright.workspace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.edit.EditHistory;

/** Finds which cards are saved with others, so that no card is in the folder twice. */
final class SavedTogether {
    private SavedTogether() {}

    /**
     * The cards, all that was renamed in one step with one of them, and what differs from a name in the case alone, which
     * on many systems is the same file.
     */
    static Set<CardId> with(Collection<CardId> cards, Workspace open, EditHistory history) {
        Set<CardId> all = new LinkedHashSet<>(cards);
        RenamedTogether.with(cards, history.done()).forEach(all::add);
        // Where the step is not in effect, only what comes or goes by it.
        RenamedTogether.with(cards, history.all()).stream()
                .filter(card -> open.contains(card) != open.saved(card).isPresent()).forEach(all::add);
        Set<String> names = all.stream().map(CaseTwins::folded).collect(Collectors.toSet());
        open.modified().stream().filter(card -> names.contains(CaseTwins.folded(card))).forEach(all::add);
        return all;
    }
}
