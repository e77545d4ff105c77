package org.cardwright.recipe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.Repeatable;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/**
 * What became of a recipe on a folder.
 *
 * @param outcomes what each of its steps changes, in order
 */
public record RecipeRun(Recipe recipe, List<Outcome> outcomes) implements Repeatable {
    /**
     * What one step changes.
     *
     * @param cards how many cards
     * @param left how many cards it cannot change, or asks about
     */
    public record Outcome(RecipeStep step, int cards, int left) {
        /** {@code 2. Replace in courses · "a" → "b" · all cards: 12 cards} */
        public String line(int number) {
            return Strings.get("recipe.line", number, step.name(), step.says(), counted());
        }

        /** "12 cards", or that there is nothing to change. */
        public String counted() {
            return cards == 0 ? Strings.get("plan.nothing") : Strings.get("history.cards", cards);
        }
    }

    public RecipeRun {
        outcomes = List.copyOf(outcomes);
    }

    /** The run that a plan was worked out from. */
    public static Optional<RecipeRun> of(StepPlan plan) {
        return plan.request().filter(request -> request.what() instanceof RecipeRun).map(request -> (RecipeRun) request.what());
    }

    /**
     * All steps as one, each worked out on the cards that the one before would leave; where one is not possible at all,
     * none is.
     *
     * @param all all cards of a folder
     */
    public static StepPlan plan(Recipe recipe, Map<CardId, CardDocument> all, RuleSettings settings, Progress progress) {
        Map<CardId, CardDocument> now = new TreeMap<>(all);
        Map<CardId, Set<String>> does = new TreeMap<>();
        Map<CardId, Set<String>> left = new TreeMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (RecipeStep step : recipe.steps()) {
            StepPlan plan = step.plan(now, settings, progress);
            if (!plan.refusals().isEmpty()) {
                return StepPlan.refused(plan.refusals().stream().map(refusal -> Refusal.of(Strings.get("recipe.step",
                        outcomes.size() + 1, Strings.get("step.reason", step.name(), refusal.reason())))).toList());
            }
            AppliedStep applied = plan.apply(step.name(), StepPlan.Selection.SUGGESTED, progress);
            Set<CardId> stays = new LinkedHashSet<>();
            plan.cards().forEach(card -> {
                if (applied.documents().containsKey(card.card())) {
                    words(does, card).add(step.name());
                }
                reasons(card).forEach(reason -> {
                    words(left, card).add(Strings.get("step.reason", step.name(), reason));
                    stays.add(card.card());
                });
                remarks(card).forEach(remark -> words(left, card).add(Strings.get("step.reason", step.name(), remark)));
            });
            applied.refused().forEach(refused -> left.computeIfAbsent(refused.card(), _ -> new LinkedHashSet<>())
                    .add(Strings.get("step.reason", step.name(), refused.reason())));
            now.putAll(applied.documents());
            outcomes.add(new Outcome(step, applied.cards(), stays.size()));
        }
        return new StepPlan(Stream.concat(does.keySet().stream(), left.keySet().stream()).distinct().sorted()
                .flatMap(card -> planned(card, all.get(card), now.get(card), does.getOrDefault(card, Set.of()),
                        left.getOrDefault(card, Set.of())).stream()).toList(), all.size())
                .from(new RecipeRun(recipe, outcomes)).within(CardScope.ALL);
    }

    private static Set<String> words(Map<CardId, Set<String>> all, PlannedCard card) {
        return all.computeIfAbsent(card.card(), _ -> new LinkedHashSet<>());
    }

    /** Why something of a card stays as it is. */
    private static Stream<String> reasons(PlannedCard card) {
        return Stream.of(card.refusal().map(Refusal::reason).stream(), card.left().stream(),
                card.told().stream().flatMap((StepPart part) -> part.refused().stream()),
                card.questions().stream().filter(question -> question.chosen().isEmpty())
                        .map(question -> Strings.get("recipe.asks", question.text()))).flatMap(reasons -> reasons);
    }

    /** What a person should know of what changes, and of what does not change with it. */
    private static Stream<String> remarks(PlannedCard card) {
        return card.told().stream().flatMap((StepPart part) -> part.notes().stream())
                .filter(note -> note.severity() != Severity.INFO).map(StepPart.Note::text);
    }

    private static Optional<PlannedCard> planned(CardId card, CardDocument before, CardDocument after, Set<String> does,
            Set<String> left) {
        if (!after.source().equals(before.source())) {
            return Optional.of(PlannedCard.changed(card, before, after).saying(List.copyOf(does), List.copyOf(left)));
        }
        return left.stream().findFirst().map(reason -> PlannedCard.refused(card, before, Refusal.of(reason))
                .saying(List.of(), left.stream().skip(1).toList()));
    }
}
