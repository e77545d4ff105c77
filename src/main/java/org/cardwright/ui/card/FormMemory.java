package org.cardwright.ui.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Workbench;

/**
 * What all forms of a window have in common: sections that a person folded stay folded on the next card and at the next
 * start, and a card opens where somebody was on it last, or else where somebody was on the card before.
 */
public final class FormMemory implements Feature {
    private final Map<CardId, CardSpot> spots = new HashMap<>();
    private Map<String, String> remembered = new HashMap<>();
    private Optional<CardSpot> last = Optional.empty();

    @Override
    public void install(Workbench bench) {
        remembered = bench.remembered();
        bench.workspaceProperty().addListener(observed -> spots.clear());
    }

    boolean folded(String section) {
        return remembered.containsKey(name(section));
    }

    void fold(String section, boolean folded) {
        if (folded) {
            remembered.put(name(section), "");
        } else {
            remembered.remove(name(section));
        }
    }

    private static String name(String section) {
        return "folded/" + section;
    }

    /** Somebody is at that place of a card. */
    void at(CardId card, CardSpot spot) {
        spots.put(card, spot);
        last = Optional.of(spot);
    }

    /** Where a card is to open; empty before anybody was on any card. */
    Optional<CardSpot> start(CardId card) {
        return Optional.ofNullable(spots.get(card)).or(() -> last.map(CardSpot::first));
    }
}
