package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.QuickMatch;

/** Finds the cards that a few letters name, the best first; without letters those that were open lately. */
public final class QuickFinder {
    /** More would not be read. */
    private static final int SHOWN = 50;

    private static final List<CardField> NAMING = List.of(CardField.JOB_SERIES, CardField.SERIES,
            CardField.CAREER_LEVEL, CardField.COMPETENCY, CardField.GROUP, CardField.LEVEL);

    private final Map<CardId, QuickMatch> names = new HashMap<>();
    private final LinkedHashSet<CardId> recent = new LinkedHashSet<>();

    private record Scored(CardId card, int score) {}

    /** Forgets how cards are called that changed. */
    public void changed(Set<CardId> changed) {
        names.keySet().removeAll(changed);
    }

    /** A card came to the front. */
    public void visited(CardId card) {
        recent.remove(card);
        recent.addFirst(card);
    }

    /** The first of the open cards that a text names. */
    public List<CardId> find(Workspace open, String text) {
        List<String> words = QuickMatch.words(text);
        if (words.isEmpty()) {
            return Stream.concat(recent.stream().filter(open::contains), open.cards().stream()
                    .filter(card -> !recent.contains(card))).limit(SHOWN).toList();
        }
        List<Scored> hits = new ArrayList<>();
        for (CardId card : open.cards()) {
            int score = names.computeIfAbsent(card, id -> naming(id, open.document(id))).score(words);
            if (score != QuickMatch.NONE) {
                hits.add(new Scored(card, score + (recent.contains(card) ? 1 : 0)));
            }
        }
        return hits.stream().sorted(Comparator.comparingInt(Scored::score).reversed()).limit(SHOWN).map(Scored::card)
                .toList();
    }

    private static QuickMatch naming(CardId id, CardDocument document) {
        Card card = document.card();
        StringBuilder words = new StringBuilder();
        NAMING.forEach(field -> words.append(card.text(field)).append(' '));
        return QuickMatch.of(words.append(id.name()).toString());
    }
}
