package org.cardwright.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.model.CardField;
import org.cardwright.text.Span;

/**
 * A part of a card that one version may give to another as it stands: the lines of a key, or both lists with the page
 * that repeats them.
 *
 * @param id names it in all versions of the card: the field where it is one of the usual keys, else the key
 * @param field the field, if the part is one of the usual keys and no list
 * @param text its lines
 */
public record CardPiece(String id, Optional<CardField> field, String text) {
    /** The id of the part that holds behaviors, definitions and the page. */
    public static final String LISTS = "lists";

    /** The parts of a card in their order; none where the card is not understood or its keys share lines. */
    public static List<CardPiece> of(CardDocument card) {
        Map<String, List<Span>> spans = spans(card);
        List<CardPiece> pieces = new ArrayList<>();
        spans.forEach((id, all) -> {
            StringBuilder text = new StringBuilder();
            all.forEach(span -> text.append(span.of(card.text())));
            pieces.add(new CardPiece(id, CardField.ofKey(id), text.toString()));
        });
        return pieces;
    }

    private static Map<String, List<Span>> spans(CardDocument card) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        if (!card.readable()) {
            return spans;
        }
        Anatomy anatomy = card.anatomy();
        int at = anatomy.bounds().yaml().start();
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            Optional<CardField> field = CardField.ofKey(entry.key());
            boolean list = field.filter(f -> f == CardField.BEHAVIORS || f == CardField.DEFINITIONS).isPresent();
            String id = list ? LISTS : field.map(CardField::key).orElse(entry.key());
            if (entry.keySpan().start() < at || !list && spans.containsKey(id)) {
                return Map.of();
            }
            spans.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Span(entry.keySpan().start(),
                    entry.lines().end()));
            at = entry.lines().end();
        }
        spans.computeIfAbsent(LISTS, _ -> new ArrayList<>())
                .add(new Span(anatomy.bounds().bodyStart(), card.text().length()));
        return spans;
    }

    /** The parts that differ between two versions of a card. */
    public static Set<String> different(CardDocument one, CardDocument other) {
        Map<String, String> first = texts(one);
        Map<String, String> second = texts(other);
        Set<String> ids = new LinkedHashSet<>(first.keySet());
        ids.addAll(second.keySet());
        ids.removeIf(id -> first.getOrDefault(id, "").equals(second.getOrDefault(id, "")));
        return ids;
    }

    private static Map<String, String> texts(CardDocument card) {
        Map<String, String> texts = new LinkedHashMap<>();
        of(card).forEach(piece -> texts.put(piece.id(), piece.text()));
        return texts;
    }

    /**
     * The text of {@code card} with one part as another version has it.
     *
     * @return empty if it cannot be exchanged without touching other lines; then the whole card can be
     */
    public static Optional<String> taken(CardDocument card, CardDocument from, String id) {
        List<Span> mine = spans(card).getOrDefault(id, List.of());
        List<Span> theirs = spans(from).getOrDefault(id, List.of());
        if (mine.isEmpty() || mine.size() != theirs.size()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int i = 0; i < mine.size(); i++) {
            text.append(card.text(), at, mine.get(i).start()).append(theirs.get(i).of(from.text()));
            at = mine.get(i).end();
        }
        text.append(card.text(), at, card.text().length());
        CardDocument after = CardDocument.read(card.source().with(text.toString()));
        Set<String> changed = different(card, after);
        return after.readable() && changed.stream().allMatch(id::equals) ? Optional.of(after.text())
                : Optional.empty();
    }
}
