package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepQuestion;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;

/**
 * Cards and tables of which either side, or both, may have changed since they last agreed; without an agreement nobody
 * knows, and what is chosen is copied as it is.
 */
public final class SourceBoth {
    private final SourceComparison comparison;
    private final Optional<SourceMerge> merge;
    private final Map<String, SourceMerge.Way> ways;

    /**
     * Something that both sides changed, each in another way, and nobody decided.
     *
     * @param file the card's
     * @param text what it is about, in the words of the user
     * @param sides what each says
     */
    public record Conflict(String file, String text, List<String> sides) {}

    /**
     * What comes into the cards.
     *
     * @param cards all cards as they are then
     * @param merged the files of cards of which both sides changed something, which is decided
     */
    public record Brought(StepPlan plan, Map<CardId, CardDocument> cards, List<Conflict> conflicts, Set<String> merged) {}

    public SourceBoth(SourceComparison comparison, Optional<AgreedCards> agreed) {
        this.comparison = comparison;
        merge = agreed.map(known -> new SourceMerge(comparison, known));
        ways = merge.map(SourceMerge::ways).orElse(Map.of());
    }

    /** By the id of a difference the file that is to be fixed before cards get what it seems to say. */
    public Map<String, String> guesses() {
        return new SourceGuesses(comparison.sources()).of(comparison.differences(), ways.entrySet().stream().filter(way ->
                way.getValue() == SourceMerge.Way.BOTH).map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    /** Which side changed it, if that is known. */
    public Optional<SourceMerge.Way> way(SourceDifference difference) {
        return Optional.ofNullable(ways.get(difference.id()));
    }

    /**
     * Brings differences into the cards, those of a card that both sides changed cell by cell.
     *
     * @param takes which side counts where both changed the same, by the card's file
     */
    public Brought toCards(Collection<SourceDifference> chosen, Function<String, Optional<Side>> takes) {
        List<SourceDifference> wanted = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (SourceDifference difference : chosen) {
            boolean gone = difference.card().isEmpty() || difference.made().isEmpty();
            Optional<Side> side = takes.apply(difference.file());
            if (gone && way(difference).equals(Optional.of(SourceMerge.Way.BOTH)) && side.isEmpty()) {
                conflicts.add(new Conflict(difference.file(), difference.label(), List.of(Strings.get(
                        difference.card().isEmpty() ? "source.merge.gone-here" : "source.merge.gone-there"))));
            } else if (difference.made().isPresent() && !(gone && side.equals(Optional.of(Side.OURS)))) {
                wanted.add(difference);
            }
        }
        StepPlan plan = merge.map(known -> known.toCards(wanted, Progress.NONE))
                .orElseGet(() -> SourceReader.plan(comparison, wanted, Progress.NONE))
                .with(card -> decided(card, takes.apply(card.subject().file().getFileName().toString()), conflicts));
        Map<CardId, CardDocument> cards = new TreeMap<>(comparison.cards());
        var step = plan.apply("");
        step.change().cards().forEach(change -> cards.remove(change.card()));
        cards.putAll(step.documents());
        return new Brought(plan, cards, conflicts, chosen.stream().filter(each -> way(each).equals(Optional.of(
                SourceMerge.Way.BOTH))).map(SourceDifference::file).collect(Collectors.toSet()));
    }

    private static PlannedCard decided(PlannedCard card, Optional<Side> side, List<Conflict> conflicts) {
        if (side.isEmpty()) {
            card.questions().forEach(asked -> conflicts.add(new Conflict(card.subject().file().getFileName().toString(),
                    asked.text(), asked.answers().subList(0, 2))));
            return card;
        }
        return card.answered(card.questions().stream().map(StepQuestion::answers).map(answers -> Optional.of(
                answers.get(side.get() == Side.OURS ? 0 : 1))).toList());
    }
}
