package org.cardwright.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.ListDiff;

/** Decides in which letters a card says what the tables say. */
final class FormChoice {
    private FormChoice() {}

    /**
     * The card in the generator's letters, where that changes only lines that the edits change anyway, and says the same;
     * else the card as it was edited.
     */
    static CardDocument of(CardDocument before, CardDocument after, CardDocument made) {
        List<String> lines = lines(after);
        return after.card().equals(made.card()) && changed(lines, lines(before)).containsAll(changed(lines, lines(made)))
                ? CardDocument.read(before.source().with(made.text())) : after;
    }

    private static List<String> lines(CardDocument card) {
        return List.of(card.text().split("\n", -1));
    }

    /** Which lines, counted from 0, are not in another text; a place where only the other has lines is one, too. */
    private static Set<Integer> changed(List<String> lines, List<String> others) {
        Set<Integer> changed = new HashSet<>();
        for (ListDiff<String> place : ListDiff.of(lines, others)) {
            for (int i = 0; i < Math.max(1, place.gone().size()); i++) {
                changed.add(place.from() + i);
            }
        }
        return changed;
    }
}
