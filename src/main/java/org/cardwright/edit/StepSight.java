package org.cardwright.edit;

import java.util.List;
import java.util.Map;

/** A plan with the lines and numbers that a person sees of it; made on any thread, as it takes long for very many cards. */
public record StepSight(StepPlan plan, List<StepRow> rows, StepTotals totals) {
    /** What a person selected, answered and folded at a moment. */
    public static final class Eye {
        private final StepChoices choices;
        private final StepRows layout;

        /** Later changes of the two do not show in it. */
        public Eye(StepChoices choices, StepRows layout) {
            this.choices = choices.copy();
            this.layout = layout.copy();
        }

        /** Works out how a plan looks, with the answers that were given before. */
        public StepSight see(StepPlan plan, Map<CardId, StepProblems> problems) {
            StepPlan answered = plan.with(choices::answered);
            answered.cards().parallelStream().forEach(PlannedCard::workOut);
            return new StepSight(answered, layout.of(answered, problems), StepTotals.of(answered,
                    new StepPlan.Selection(choices::wants, choices::wants), problems));
        }

        /** Whether the two are still as they were then. */
        public boolean sees(StepChoices now, StepRows rows) {
            return choices.same(now) && layout.same(rows);
        }
    }
}
