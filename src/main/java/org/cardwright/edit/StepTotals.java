package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/**
 * The numbers of a preview.
 *
 * @param looked cards that were looked at
 * @param shown cards of the preview, also those that stay as they are
 * @param possible cards that can change
 * @param wanted those of them that are selected
 * @param refused cards that stay as they are
 * @param parts parts of selected cards that change
 * @param refusedParts parts, of whatever card, that cannot change
 * @param questions questions of selected cards that are open
 * @param fresh problems that the selected cards have then and do not have now
 * @param gone problems that they do not have any more then
 * @param errors of each selected card that has new errors then the first of them
 */
public record StepTotals(int looked, int shown, int possible, int wanted, int refused, int parts, int refusedParts,
        int questions, int fresh, int gone, List<Finding> errors) {
    public static final StepTotals NONE = new StepTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

    /** Counts what is wanted of a plan, with the problems of its cards as far as they are known. */
    public static StepTotals of(StepPlan plan, StepPlan.Selection wanted, Map<CardId, StepProblems> problems) {
        int possible = 0;
        int chosen = 0;
        int parts = 0;
        int refusedParts = 0;
        int questions = 0;
        int fresh = 0;
        int gone = 0;
        int refused = 0;
        List<Finding> errors = new ArrayList<>();
        for (PlannedCard card : plan.cards()) {
            boolean can = plan.refusals().isEmpty() && card.possible();
            boolean taken = can && wanted.cards().test(card);
            possible += can ? 1 : 0;
            chosen += taken ? 1 : 0;
            refused += card.refusal().isPresent() || card.lazy() && !can ? 1 : 0;
            if (card.lazy()) {
                for (StepPart part : card.parts()) {
                    boolean not = part.refused().isPresent();
                    refusedParts += not ? 1 : 0;
                    parts += !not && taken && wanted.parts().test(card, part) ? 1 : 0;
                }
            } else if (taken && card.before().isPresent() && card.after().isPresent()) {
                parts += card.changes();
            }
            boolean kept = wanted.cards().test(card);
            questions += !kept ? 0 : (int) card.questions().stream().filter(asked -> asked.chosen().isEmpty()).count();
            StepProblems after = taken ? problems.getOrDefault(card.card(), StepProblems.NONE) : StepProblems.NONE;
            fresh += after.fresh().size();
            gone += after.gone().size();
            after.fresh().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst()
                    .ifPresent(errors::add);
        }
        return new StepTotals(plan.looked(), plan.cards().size(), possible, chosen, refused, parts, refusedParts,
                questions, fresh, gone, List.copyOf(errors));
    }

    /** The numbers that are not 0, in words. */
    public String words() {
        return Stream.of(
                possible == 0 ? "" : Strings.get("step.totals", wanted, possible, parts),
                fresh == 0 ? "" : Strings.get("step.totals.fresh", fresh),
                gone == 0 ? "" : Strings.get("step.totals.gone", gone),
                questions == 0 ? "" : Strings.get("step.totals.questions", questions),
                refused == 0 ? "" : Strings.get("step.totals.refused", refused),
                refusedParts == 0 ? "" : Strings.get("step.totals.parts", refusedParts))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }
}
