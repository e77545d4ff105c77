package org.cardwright.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What made a step, and how far a person went another way than what was asked for.
 *
 * @param answers what was answered to which question, where that is the same for all cards that ask it
 * @param differing how many questions got several answers
 * @param left how many cards or lines were left out, or taken in, one by one
 */
public record MadeBy(StepRequest request, Map<String, String> answers, int differing, int left) {
    public MadeBy {
        answers = Map.copyOf(answers);
    }

    static MadeBy of(StepRequest request, StepPlan plan, StepPlan.Selection selected) {
        Map<String, Set<Optional<String>>> given = new TreeMap<>();
        plan.cards().stream().filter(selected.cards()).forEach(card -> card.questions().forEach(question ->
                given.computeIfAbsent(question.text(), _ -> new HashSet<>()).add(question.chosen())));
        Map<String, String> same = new TreeMap<>();
        given.forEach((question, answers) -> answers.stream().limit(answers.size() == 1 ? 1 : 0).flatMap(Optional::stream)
                .forEach(answer -> same.put(question, answer)));
        return new MadeBy(request, same, (int) given.values().stream().filter(answers -> answers.size() > 1).count(),
                left(plan.possible(), selected));
    }

    private static int left(Collection<PlannedCard> cards, StepPlan.Selection selected) {
        return cards.stream().mapToInt(card -> {
            boolean wanted = selected.cards().test(card);
            return !card.lazy() ? wanted == card.suggested() ? 0 : 1 : (int) card.parts().stream()
                    .filter(part -> part.refused().isEmpty() && !(wanted && selected.parts().test(card, part))).count();
        }).sum();
    }
}
