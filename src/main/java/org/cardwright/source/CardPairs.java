package org.cardwright.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cardwright.competency.SharedKey;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/**
 * Finds which card of the folder is which of the generator's: by the file, else by series, career level and competency,
 * else by what the card of a competency that
 * was given another name still says.
 */
final class CardPairs {
    /** Description, or behaviors and definitions, as they were. */
    private static final int ENOUGH = 3;

    private final Map<CardId, CardDocument> cards;
    private final Function<GeneratedCard, CardDocument> reader;
    private final Map<String, GeneratedCard> open = new LinkedHashMap<>();
    private final Map<CardId, GeneratedCard> found = new HashMap<>();

    CardPairs(List<GeneratedCard> made, Map<CardId, CardDocument> cards, Function<GeneratedCard, CardDocument> reader) {
        this.cards = cards;
        this.reader = reader;
        // A later one of the same name replaces an earlier one on the disk.
        made.forEach(card -> open.put(card.file(), card));
    }

    private record Candidate(CardId card, GeneratedCard made, int points) {}

    List<SourceComparison.Pair> pairs() {
        for (CardId id : cards.keySet()) {
            Optional.ofNullable(open.remove(id.file().getFileName().toString())).ifPresent(made -> found.put(id, made));
        }
        byName();
        bySense();
        Stream<SourceComparison.Pair> here = cards.keySet().stream()
                .map(id -> new SourceComparison.Pair(Optional.of(id), Optional.ofNullable(found.get(id))));
        Stream<SourceComparison.Pair> there = open.values().stream()
                .map(made -> new SourceComparison.Pair(Optional.empty(), Optional.of(made)));
        return Stream.concat(here, there).sorted(Comparator.comparing(SourceComparison.Pair::file)).toList();
    }

    private List<CardId> unknown() {
        return open.isEmpty() ? List.of() : cards.keySet().stream()
                .filter(id -> !found.containsKey(id) && cards.get(id).readable()).toList();
    }

    private void byName() {
        Map<List<Object>, CardId> names = new HashMap<>();
        unknown().forEach(id -> names.putIfAbsent(name(cards.get(id).card()), id));
        if (!names.isEmpty()) {
            for (GeneratedCard made : List.copyOf(open.values())) {
                Optional.ofNullable(names.remove(name(reader.apply(made).card()))).ifPresent(id -> pair(id, made));
            }
        }
    }

    private void pair(CardId id, GeneratedCard made) {
        open.remove(made.file());
        found.put(id, made);
    }

    private static List<Object> name(Card card) {
        return List.of(CardNames.series(card.text(CardField.SERIES)), card.text(CardField.CAREER_LEVEL),
                SharedKey.competency(card));
    }

    private void bySense() {
        Map<Object, List<CardId>> index = new HashMap<>();
        unknown().forEach(id -> index.computeIfAbsent(key(cards.get(id).card()), _ -> new ArrayList<>()).add(id));
        List<Candidate> candidates = new ArrayList<>();
        for (GeneratedCard made : index.isEmpty() ? List.<GeneratedCard>of() : List.copyOf(open.values())) {
            Card there = reader.apply(made).card();
            index.getOrDefault(key(there), List.of()).stream().map(id -> new Candidate(id, made, points(cards.get(id).card(), there)))
                    .filter(candidate -> candidate.points() >= ENOUGH).forEach(candidates::add);
        }
        candidates.sort(Comparator.comparingInt(Candidate::points).reversed());
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!found.containsKey(candidate.card()) && taken.add(candidate.made().file())) {
                pair(candidate.card(), candidate.made());
            }
        }
    }

    /** A card of another series or level is another card; what may have changed is what it is about. */
    private static List<Object> key(Card card) {
        return List.of(CardNames.series(card.text(CardField.SERIES)), card.text(CardField.CAREER_LEVEL));
    }

    private static int points(Card here, Card there) {
        int points = same(here, there, CardField.DESCRIPTION) ? 3 : 0;
        points += same(here, there, CardField.GROUP) ? 1 : 0;
        return points + (!here.levels().isEmpty() && here.levels().equals(there.levels()) ? 3 : 0);
    }

    private static boolean same(Card here, Card there, CardField field) {
        return !here.text(field).isEmpty() && here.text(field).equals(there.text(field));
    }
}
