package org.cardwright.competency;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.edit.CardId;

/** How the other cards of a competency or series stand to a text of one card, sorted by file. */
public record SharedComparison(Map<CardId, SharedState> states) {
    public SharedComparison {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    public List<CardId> cards(SharedState state) {
        return states.entrySet().stream().filter(card -> card.getValue() == state).map(Map.Entry::getKey).toList();
    }

    public int count(SharedState state) {
        return (int) states.values().stream().filter(state::equals).count();
    }
}
