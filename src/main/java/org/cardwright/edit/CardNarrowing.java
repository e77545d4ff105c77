package org.cardwright.edit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cardwright.document.CardNames;
import org.cardwright.model.CardField;
import org.cardwright.model.CardHead;
import org.cardwright.text.Folding;

/** Picks out cards by values of their fields, which all have to fit; a field without values leaves any. */
public final class CardNarrowing {
    private final Map<CardField, Set<String>> only = new EnumMap<>(CardField.class);
    private final Map<CardField, List<String>> said = new EnumMap<>(CardField.class);
    /** Of texts that were looked at, whether they fit. */
    private final Map<CardField, Map<String, Boolean>> known = new EnumMap<>(CardField.class);

    /** Leaves only cards that have one of these values; none for cards with any. */
    public void narrow(CardField field, Collection<String> values) {
        known.remove(field);
        said.put(field, List.copyOf(values));
        only.put(field, Set.copyOf(values.stream().map(value -> form(field, value)).toList()));
    }

    /** Leaves all cards. */
    public void clear() {
        known.clear();
        only.clear();
        said.clear();
    }

    /** The values as they were named, by field. */
    public Map<CardField, List<String>> said() {
        return Map.copyOf(said);
    }

    public boolean fits(CardHead card) {
        for (Map.Entry<CardField, Set<String>> field : only.entrySet()) {
            if (!field.getValue().isEmpty() && !fits(field.getKey(), card.text(field.getKey()), field.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Few of the texts of thousands of cards differ, and folding takes long. */
    private boolean fits(CardField field, String text, Set<String> wanted) {
        return known.computeIfAbsent(field, _ -> new HashMap<>()).computeIfAbsent(text, _ -> wanted.contains(form(field, text)));
    }

    /** Whether it leaves all cards. */
    public boolean leavesAll() {
        return only.values().stream().allMatch(Set::isEmpty);
    }

    /** The values that cards have for each of some fields, one spelling of each, in order. */
    public static Map<CardField, List<String>> values(Collection<CardHead> cards, Collection<CardField> fields) {
        Map<CardField, List<String>> values = new EnumMap<>(CardField.class);
        fields.forEach(field -> values.put(field, values(cards.stream(), field)));
        return values;
    }

    static List<String> values(Stream<CardHead> cards, CardField field) {
        Map<String, String> found = new TreeMap<>();
        // Few of the texts of thousands of cards differ, and only those are folded.
        cards.map(card -> card.text(field)).distinct().map(String::strip).forEach(text ->
                found.putIfAbsent(form(field, text), field == CardField.SERIES ? form(field, text) : text));
        found.remove("");
        return List.copyOf(found.values());
    }

    /** Some cards write their series with a zero in front, or other letters large: it is the same value. */
    private static String form(CardField field, String text) {
        String folded = Folding.of(text);
        return field == CardField.SERIES ? CardNames.series(folded) : folded;
    }
}
