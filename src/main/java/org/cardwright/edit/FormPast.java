package org.cardwright.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a person did to forms before: sections that were folded, and where somebody was on each card. */
public class FormPast {
    private final Map<CardId, CardSpot> spots = new HashMap<>();
    private Map<String, String> remembered = new HashMap<>();
    private Optional<CardSpot> last = Optional.empty();

    /** Keeps folded sections in {@code kept} from now on. */
    protected final void keepIn(Map<String, String> kept) {
        remembered = kept;
    }

    /** There are other cards now. */
    protected final void forgetCards() {
        spots.clear();
    }

    /** Whether a person folded a section. */
    public final boolean folded(String section) {
        return remembered.containsKey(name(section));
    }

    /** A person folded or unfolded a section. */
    public final void fold(String section, boolean folded) {
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
    public final void at(CardId card, CardSpot spot) {
        spots.put(card, spot);
        last = Optional.of(spot);
    }

    /** Where a card is to open; empty before anybody was on any card. */
    public final Optional<CardSpot> start(CardId card) {
        return Optional.ofNullable(spots.get(card)).or(() -> last.map(CardSpot::first));
    }
}
