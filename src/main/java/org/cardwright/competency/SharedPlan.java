package org.cardwright.competency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;

/** Plans of changes of shared texts. */
public final class SharedPlan {
    private SharedPlan() {}

    /** One text before and after. */
    private record Part(SharedKey key, List<String> before, List<String> after) {}

    /**
     * Makes a change of one card on the other cards where the text was the same; worked out on all cores.
     *
     * @param cards the cards to look at; each revision concerns those of its competency or series
     */
    public static StepPlan repeat(Map<CardId, CardDocument> cards, CardId source, List<SharedRevision> revisions) {
        return plan(cards, source, card -> planned(card, parts(revisions, card.getValue()),
                part -> revisions.stream().anyMatch(revision -> revision.key().equals(part.key())
                        && SharedTexts.same(revision.before(), part.before()))));
    }

    private static List<Part> parts(List<SharedRevision> revisions, CardDocument card) {
        return revisions.stream().flatMap(revision -> part(revision, card).stream()).toList();
    }

    private static Optional<Part> part(SharedRevision revision, CardDocument card) {
        SharedKey key = revision.key();
        return key.texts(card.card()).filter(_ -> key.concerns(card.card()))
                .flatMap(old -> revision.on(old).map(now -> new Part(key, old, now)));
    }

    /** On how many cards {@link #repeat} would change something; quick. */
    public static int reach(Map<CardId, CardDocument> cards, CardId source, List<SharedRevision> revisions) {
        return (int) others(cards, source).filter(card -> revisions.stream()
                .anyMatch(revision -> part(revision, card.getValue()).isPresent())).count();
    }

    /** Makes other cards say what one card says; cards that say it already are not told. */
    public static StepPlan copy(Map<CardId, CardDocument> cards, CardId source, List<SharedKey> keys) {
        CardDocument from = cards.get(source);
        return from == null ? StepPlan.NOTHING : plan(cards, source, card -> planned(card, keys.stream().flatMap(key -> part(key,
                key.texts(from.card()), card.getValue()).stream()).toList(), _ -> false));
    }

    private static Optional<Part> part(SharedKey key, Optional<List<String>> wanted, CardDocument card) {
        List<String> old = key.texts(card.card()).orElse(List.of());
        return wanted.filter(now -> !SharedTexts.same(old, now)).map(now -> new Part(key, old, now));
    }

    private static StepPlan plan(Map<CardId, CardDocument> cards, CardId source,
            Function<Map.Entry<CardId, CardDocument>, Optional<PlannedCard>> work) {
        return new StepPlan(others(cards, source).flatMap(card -> work.apply(card).stream()).toList(), cards.size() - 1);
    }

    private static Stream<Map.Entry<CardId, CardDocument>> others(Map<CardId, CardDocument> cards, CardId source) {
        return List.copyOf(cards.entrySet()).parallelStream().filter(card -> !card.getKey().equals(source));
    }

    /** A card that lacks the text is selected only by a person. */
    private static Optional<PlannedCard> planned(Map.Entry<CardId, CardDocument> card, List<Part> parts,
            Predicate<Part> sameBefore) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean missing = parts.stream().allMatch(part -> part.before().isEmpty());
        String word = Strings.get(missing ? "competency.missing"
                : parts.stream().allMatch(sameBefore) ? "competency.plan.same" : "competency.different");
        try {
            CardDocument after = card.getValue();
            for (Part part : parts) {
                after = SharedWriter.write(after, part.key(), part.after());
            }
            return Optional.of(PlannedCard.changed(card.getKey(), card.getValue(), after).labeled(word, !missing));
        } catch (EditRefusedException e) {
            return Optional.of(PlannedCard.refused(card.getKey(), card.getValue(), Refusal.of(e.getMessage())));
        }
    }
}
