package org.cardwright.edit;

import java.util.HashMap;
import java.util.Map;

import org.cardwright.i18n.Strings;

/** Counts cards that would be called the same, so that each can be told from the others. */
public final class Namesakes {
    private final Map<String, Integer> counts = new HashMap<>();

    /** What a card is called by in its group. */
    private static String inGroup(CardEntry card) {
        return card.place().group() + '\n' + anywhere(card);
    }

    /** What a card is called by, whatever its group. */
    private static String anywhere(CardEntry card) {
        return '\n' + card.place().series() + '\n' + card.place().careerLevel() + '\n' + card.label();
    }

    public void add(CardEntry card) {
        counts.merge(inGroup(card), 1, Integer::sum);
        counts.merge(anywhere(card), 1, Integer::sum);
    }

    public void remove(CardEntry card) {
        counts.merge(inGroup(card), -1, Integer::sum);
        counts.merge(anywhere(card), -1, Integer::sum);
    }

    public void clear() {
        counts.clear();
    }

    /** What tells a card from its like in its group: its file, if it has any like; else empty. */
    public String besideLabel(CardEntry card) {
        return counts.getOrDefault(inGroup(card), 0) > 1 ? card.id().name() : "";
    }

    /** How people call the card, with its group or its file where another would be called the same. */
    public String title(CardEntry card) {
        if (counts.getOrDefault(anywhere(card), 0) < 2) {
            return card.title();
        }
        String file = besideLabel(card);
        return Strings.get("card.title.namesake", card.title(), file.isEmpty() ? card.place().groupLabel() : file);
    }
}
