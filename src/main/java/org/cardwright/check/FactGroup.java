package org.cardwright.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;

/** What the cards of a folder say of one thing; immutable, its order worked out once. */
final class FactGroup {
    static final FactGroup EMPTY = new FactGroup(Map.of());

    /** One value and how many cards have it, with the first of them. */
    record Value(Object value, int count, CardId first) {}

    /** One card that says something else than before. */
    record Change(CardId card, Object value, boolean said) {}

    private final Map<Object, List<CardId>> cards;
    private final Map<String, List<String>> alike = new ConcurrentHashMap<>();
    private List<Value> values = List.of();
    private Set<Object> parts = Set.of();

    /** @param cards the cards of each value, in their order; at least one for each */
    FactGroup(Map<Object, List<CardId>> cards) {
        this.cards = cards;
    }

    /** The group after changes: what no card says any more is gone. */
    FactGroup with(List<Change> changes) {
        Map<Object, List<CardId>> now = new HashMap<>(cards);
        for (Change change : changes) {
            List<CardId> saying = new ArrayList<>(now.getOrDefault(change.value(), List.of()));
            int at = Collections.binarySearch(saying, change.card());
            if (change.said() && at < 0) {
                saying.add(-at - 1, change.card());
            } else if (!change.said() && at >= 0) {
                saying.remove(at);
            }
            now.put(change.value(), saying);
        }
        now.values().removeIf(List::isEmpty);
        return new FactGroup(now);
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** The cards that say something, in their order. */
    List<CardId> cards(Object value) {
        return cards.getOrDefault(value, List.of());
    }

    /** The values, the commonest first; of values as common, the one on the first card. */
    synchronized List<Value> values() {
        if (values.isEmpty()) {
            values = cards.entrySet().stream()
                    .map(each -> new Value(each.getKey(), each.getValue().size(), each.getValue().getFirst()))
                    .sorted(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::first)
                            .thenComparing(value -> value.value().toString())).toList();
        }
        return values;
    }

    /** What the values, which are lists, have in them; collected once. */
    synchronized Set<Object> parts() {
        if (parts.isEmpty()) {
            parts = cards.keySet().stream().flatMap(value -> ((List<?>) value).stream()).collect(Collectors.toSet());
        }
        return parts;
    }

    /** The values that are alike to one, by a comparison that takes its time; made once for each value. */
    List<String> alike(String value, Function<String, List<String>> comparison) {
        return alike.computeIfAbsent(value, comparison);
    }
}
