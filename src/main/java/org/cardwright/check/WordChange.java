package org.cardwright.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.spelling.Respelling;
import org.cardwright.spelling.SpellCheck;
import org.cardwright.spelling.Unknown;
import org.cardwright.text.Span;

/** Writes another word wherever cards have an unknown one, in the capitals that it has there. */
public final class WordChange {
    private WordChange() {}

    /** A word on a card. */
    record FoundWord(CheckedTexts.Place place, String text, Span span) {}

    /** The first place where a card has an unknown word. */
    static Optional<FoundWord> first(Subject card, String word) {
        FoundWord[] found = new FoundWord[1];
        CheckedTexts.each(card.card(), (place, text) -> {
            if (found[0] == null) {
                SpellCheck.unknown(text).stream().filter(unknown -> unknown.said(text).equals(word)).findFirst()
                        .ifPresent(unknown -> found[0] = new FoundWord(place, text, unknown.span()));
            }
        });
        return Optional.ofNullable(found[0]);
    }

    /** The card with another word in the place of each that is the same but for capitals; the very same where it has none. */
    static CardDocument on(CardDocument document, String word, String use) throws EditRefusedException {
        Map<CheckedTexts.Place, String> changed = new LinkedHashMap<>();
        CheckedTexts.each(document.card(), (place, text) -> {
            List<Unknown> same = SpellCheck.unknown(text).stream().filter(unknown -> unknown.word().equalsIgnoreCase(word)).toList();
            if (!same.isEmpty()) {
                changed.put(place, Respelling.of(text, same, use));
            }
        });
        CardDocument now = document;
        for (Map.Entry<CheckedTexts.Place, String> change : changed.entrySet()) {
            now = now.apply(change.getKey().write(now, change.getValue()));
        }
        return now;
    }

    /** How many of some cards have a word. */
    public static long count(Iterable<CardDocument> cards, String word) {
        long count = 0;
        for (CardDocument card : cards) {
            count += has(card, word) ? 1 : 0;
        }
        return count;
    }

    private static boolean has(CardDocument document, String word) {
        boolean[] found = new boolean[1];
        CheckedTexts.each(document.card(), (_, text) -> found[0] |= !found[0]
                && SpellCheck.unknown(text).stream().anyMatch(unknown -> unknown.word().equalsIgnoreCase(word)));
        return found[0];
    }

    /** The step on all cards that have the word. */
    public static StepPlan plan(String word, String use, Map<CardId, CardDocument> cards, Progress progress) {
        return StepPlan.each(cards, progress, card -> {
            if (!has(card.getValue(), word)) {
                return Optional.empty();
            }
            try {
                CardDocument after = on(card.getValue(), word, use);
                return Optional.of(PlannedCard.changed(card.getKey(), card.getValue(), after)
                        .saying(List.of(Strings.get("fix.word", use)), List.of()));
            } catch (EditRefusedException e) {
                return Optional.of(PlannedCard.changed(card.getKey(), card.getValue(), card.getValue())
                        .saying(List.of(), List.of(e.getMessage())));
            }
        }).from(new FixRequest.Word(word, use));
    }
}
