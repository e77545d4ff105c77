package org.cardwright.ui.main;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/** Counts cards that would be called the same, so that each can be told from the others. */
final class Namesakes {
    private final Map<Name, Integer> counts = new HashMap<>();

    /** What a card is called by; in its group, or whatever its group. */
    private record Name(String series, String level, Optional<String> group, String label) {
        static Name inGroup(CardEntry card) {
            return new Name(card.place().series(), card.place().careerLevel(),
                    Optional.of(card.place().group()), card.label());
        }

        static Name anywhere(CardEntry card) {
            return new Name(card.place().series(), card.place().careerLevel(), Optional.empty(), card.label());
        }
    }

    void clear() {
        counts.clear();
    }

    void add(CardEntry card) {
        counts.merge(Name.inGroup(card), 1, Integer::sum);
        counts.merge(Name.anywhere(card), 1, Integer::sum);
    }

    void remove(CardEntry card) {
        counts.merge(Name.inGroup(card), -1, Integer::sum);
        counts.merge(Name.anywhere(card), -1, Integer::sum);
    }

    /** What tells a card from its like in its group: its file, if it has any like; else empty. */
    String besideLabel(CardEntry card) {
        return counts.getOrDefault(Name.inGroup(card), 0) > 1 ? card.id().name() : "";
    }

    /** How people call the card, with its group or its file where another would be called the same. */
    String title(CardEntry card) {
        if (counts.getOrDefault(Name.anywhere(card), 0) < 2) {
            return card.title();
        }
        String file = besideLabel(card);
        return Strings.get("card.title.namesake", card.title(), file.isEmpty() ? card.place().groupLabel() : file);
    }
}
