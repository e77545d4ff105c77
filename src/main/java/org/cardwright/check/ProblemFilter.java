package org.cardwright.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Folding;

/**
 * Which problems a person wants to see.
 *
 * @param words each must occur, folded
 * @param cards empty for all cards and the settings
 */
public record ProblemFilter(List<String> words, Set<Severity> severities, Optional<String> rule, Optional<Set<CardId>> cards) {
    public static final ProblemFilter ALL =
            new ProblemFilter(List.of(), Set.of(Severity.values()), Optional.empty(), Optional.empty());

    public static List<String> words(String text) {
        return Folding.words(fold(text));
    }

    /** As in every search, but dashes as blanks, so that a file name reads as the words it is made of. */
    private static String fold(String text) {
        return Folding.readable(text).replace('-', ' ');
    }

    public boolean wants(Optional<CardId> card) {
        return cards.isEmpty() || card.isPresent() && cards.get().contains(card.get());
    }

    public boolean wants(Optional<CardId> card, Finding finding, String ruleTitle) {
        if (words.isEmpty()) {
            return true;
        }
        String text = fold(card.map(CardId::name).orElse("") + '\n' + ruleTitle + '\n' + finding.message());
        return words.stream().allMatch(text::contains);
    }
}
