package org.cardwright.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.cardwright.edit.CardId;

/** What the cards of a folder say of one thing; immutable, its order worked out once. */
final class FactGroup {
    /** One value and how many cards have it, with the first of them. */
    record Value(Object value, int count, CardId first) {}

    private final Map<CardId, List<Object>> cards;
    private final Map<String, List<String>> alike = new ConcurrentHashMap<>();
    private List<Value> values = List.of();

    FactGroup(Map<CardId, List<Object>> cards) {
        this.cards = cards;
    }

    /** The cards, each with its values. */
    Map<CardId, List<Object>> cards() {
        return cards;
    }

    /** The values, the commonest first; of values as common, the one on the first card. */
    synchronized List<Value> values() {
        if (values.isEmpty()) {
            Map<Object, Value> counts = new HashMap<>();
            cards.forEach((card, said) -> said.forEach(value -> counts.merge(value, new Value(value, 1, card),
                    FactGroup::both)));
            values = counts.values().stream()
                    .sorted(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::first)
                            .thenComparing(value -> value.value().toString())).toList();
        }
        return values;
    }

    /** The values that are alike to one, by a comparison that takes its time; made once for each value. */
    List<String> alike(String value, Function<String, List<String>> comparison) {
        return alike.computeIfAbsent(value, comparison);
    }

    private static Value both(Value a, Value b) {
        return new Value(a.value(), a.count() + b.count(), a.first().compareTo(b.first()) <= 0 ? a.first() : b.first());
    }
}
