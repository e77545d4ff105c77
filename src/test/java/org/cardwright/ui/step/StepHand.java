package org.cardwright.ui.step;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepRow;
import org.cardwright.model.Finding;

/** Does with a preview what a person would, for tests without a window. */
public final class StepHand {
    private StepHand() {}

    public static void want(StepViewModel model, PlannedCard card, boolean wanted) {
        model.want(List.of(card), wanted);
    }

    /** The step as the button makes it; it has not taken effect. */
    public static AppliedStep apply(StepViewModel model) {
        List<AppliedStep> made = new ArrayList<>();
        model.apply("Working", "Step", made::add, () -> {}, () -> {});
        return made.getFirst();
    }

    /** Applies it as the frame does, which follows the cards then. */
    public static void own(StepViewModel model, Runnable applying) {
        model.own(applying);
    }

    /** The new problems that the preview lists. */
    public static List<Finding> problems(StepViewModel model) {
        return model.rows().stream().filter(StepRow.Problem.class::isInstance).map(StepRow.Problem.class::cast)
                .filter(StepRow.Problem::fresh).map(StepRow.Problem::finding).toList();
    }
}
