package org.cardwright.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;

/** Copies what the tables say to the cards, as the generator would; no card is deleted. */
public final class SourceReader {
    private final SourceComparison comparison;
    private final Map<CardId, GeneratedCard> made = new HashMap<>();
    private final Map<CardId, List<SourceDifference>> differences;

    private SourceReader(SourceComparison comparison) {
        this.comparison = comparison;
        differences = comparison.byCard();
        comparison.pairs().forEach(pair -> pair.card().ifPresent(card -> pair.made().ifPresent(written ->
                made.put(card, written))));
    }

    /**
     * The step that brings what differs into the cards by single edits, so that the form of each card stays.
     *
     * @param chosen differences of the comparison
     */
    public static StepPlan plan(SourceComparison comparison, Collection<SourceDifference> chosen, Progress progress) {
        return new SourceReader(comparison).plan(chosen, progress);
    }

    /** The step that writes cards as the generator would write them, letter for letter. */
    public static StepPlan asGenerator(SourceComparison comparison, Predicate<CardId> cards, Progress progress) {
        SourceReader reader = new SourceReader(comparison);
        Map<CardId, CardDocument> known = new LinkedHashMap<>(comparison.cards());
        known.keySet().removeIf(id -> !reader.made.containsKey(id) || !cards.test(id));
        return StepPlan.each(known, progress, card -> Optional.of(reader.whole(card.getKey(), card.getValue()))
                .filter(PlannedCard::possible));
    }

    private PlannedCard whole(CardId id, CardDocument before) {
        return planned(id, before, comparison.document(made.get(id)), made.get(id).file());
    }

    private StepPlan plan(Collection<SourceDifference> chosen, Progress progress) {
        Map<CardId, List<SourceDifference>> byCard = new LinkedHashMap<>();
        List<PlannedCard> created = new ArrayList<>();
        for (SourceDifference difference : chosen) {
            difference.card().ifPresentOrElse(card -> byCard.computeIfAbsent(card, _ -> new ArrayList<>())
                    .add(difference), () -> created.add(created(difference.made().orElseThrow())));
        }
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        byCard.keySet().stream().sorted().filter(made::containsKey).forEach(card ->
                cards.put(card, comparison.cards().get(card)));
        StepPlan changed = StepPlan.each(cards, progress, card -> Optional.of(planned(card.getKey(), card.getValue(),
                byCard.get(card.getKey()))));
        created.addAll(0, changed.cards());
        return new StepPlan(created, comparison.cards().size());
    }

    /** Beside the other cards. */
    private PlannedCard created(GeneratedCard card) {
        Path folder = comparison.cards().keySet().stream().findFirst().map(id -> id.file().getParent()).orElse(null);
        Path file = Path.of(card.file());
        return PlannedCard.created(new CardId(folder == null ? file : folder.resolve(file)), comparison.document(card));
    }

    private PlannedCard planned(CardId id, CardDocument before, List<SourceDifference> chosen) {
        if (chosen.stream().anyMatch(each -> each.kind() == SourceDifference.Kind.FORM
                || each.kind() == SourceDifference.Kind.UNREADABLE)) {
            return whole(id, before);
        }
        CardTaking taking = new CardTaking(before, comparison.document(made.get(id)));
        List<String> left = new ArrayList<>();
        CardDocument after = before;
        try {
            after = taking.take(before, chosen);
        } catch (EditRefusedException _) {
            for (SourceDifference each : chosen) {
                try {
                    after = taking.take(after, List.of(each));
                } catch (EditRefusedException e) {
                    left.add(each.label() + ": " + e.getMessage());
                }
            }
        }
        // What single edits cannot write, the generator's text says, where all of it is wanted.
        if (!left.isEmpty() && chosen.containsAll(differences.get(id))) {
            return whole(id, before).saying(List.of(Strings.get("source.note.whole")), List.of());
        }
        if (after == before && !left.isEmpty()) {
            return PlannedCard.refused(id, before, Refusal.of(String.join("\n", left)));
        }
        CardDocument written = FormChoice.of(before, after, comparison.document(made.get(id)));
        return planned(id, before, written, taking.file(id, chosen, made.get(id))).saying(List.of(), left);
    }

    private PlannedCard planned(CardId id, CardDocument before, CardDocument after, String file) {
        CardId now = new CardId(id.file().resolveSibling(file));
        return now.equals(id) || comparison.cards().containsKey(now) ? PlannedCard.changed(id, before, after)
                : PlannedCard.renamed(id, before, now, after);
    }
}
