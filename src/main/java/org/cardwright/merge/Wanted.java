package org.cardwright.merge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Derivation;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/**
 * What a merged card is to say.
 *
 * @param scalars every field besides the three lists; empty where the card is not to have it
 * @param following fields that follow others, whatever value that gives
 * @param others the other keys with their values
 * @param levels behaviors and definitions per level, folded; {@code Edit.UNASSIGNED} for those of no level
 */
record Wanted(Map<CardField, Optional<String>> scalars, Set<CardField> following, Map<String, String> others,
        Map<Integer, LevelContent> levels, List<CourseItem> courses) {
    static final Set<CardField> LISTS = EnumSet.of(CardField.BEHAVIORS, CardField.DEFINITIONS, CardField.COURSES);
    static final Set<CardField> FOLLOWERS =
            EnumSet.of(CardField.JOB_SERIES, CardField.TITLE, CardField.LEVEL, CardField.FILTERS);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a card says. */
    static Wanted of(Card card, Set<CardField> following) {
        Map<CardField, Optional<String>> scalars = new EnumMap<>(CardField.class);
        EnumSet.complementOf(EnumSet.copyOf(LISTS)).forEach(field -> scalars.put(field, card.field(field)));
        return new Wanted(scalars, following, CardParts.others(card), CardParts.levels(card), CardParts.courses(card));
    }

    /** Whether a card says just that. */
    boolean saidBy(CardDocument document) {
        Card card = document.card();
        return document.readable()
                && scalars.entrySet().stream().allMatch(field -> following.contains(field.getKey())
                ? document.derivation(field.getKey()) != Derivation.OVERRIDDEN
                : value(card, field.getKey()).equals(field.getValue()))
                && others.equals(CardParts.others(card))
                && CardParts.levels(card).equals(levels)
                && CardParts.courses(card).equals(courses);
    }

    private static Optional<String> value(Card card, CardField field) {
        return card.field(field);
    }

    /** Blanks within an item do not count. */
    static String folded(String item) {
        return BLANKS.matcher(item).replaceAll(" ").strip();
    }

    List<String> items(ItemKind kind, int level) {
        return Optional.ofNullable(levels.get(level)).map(content -> content.items(kind)).orElse(List.of());
    }
}
