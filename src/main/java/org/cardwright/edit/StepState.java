package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.i18n.Strings;

/**
 * What a preview has come to.
 *
 * @param reason what is missing, what is being worked out, or why that failed
 * @param since what changed since the preview was asked for; empty mostly
 */
public record StepState(Phase phase, StepPlan plan, StepTotals totals, String reason, String since) {
    /** Where the work is. */
    public enum Phase {
        /** Nothing is asked yet. */
        NOTHING,
        WORKING,
        READY,
        FAILED
    }

    private static final int LISTED = 4;
    /** Nothing was asked yet. */
    public static final StepState NOTHING = new StepState(Phase.NOTHING, StepPlan.NOTHING, StepTotals.NONE, "", "");

    /** The same while something is being worked out. */
    public StepState working(String what) {
        return new StepState(Phase.WORKING, plan, totals, what, since);
    }

    /** Whether it can be applied. */
    public boolean applicable() {
        return phase == Phase.READY && totals.wanted() > 0;
    }

    /** Why it cannot be applied, to be said beside the button; empty where it can, and while it is being worked out. */
    public String why() {
        if (applicable() || phase == Phase.WORKING || phase == Phase.FAILED) {
            return "";
        }
        if (plan.cards().isEmpty()) {
            return Strings.get(phase == Phase.NOTHING ? "step.why.asked" : plan.refusals().isEmpty() ? "step.why.same"
                    : "step.why.refused");
        }
        return Strings.get(totals.possible() > 0 ? "step.why.selected" : totals.questions() > 0 ? "step.why.question"
                : "step.why.possible");
    }

    /** What is to be said beside the cards. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!since.isEmpty()) {
            notes.add(since);
        }
        notes.addAll(plan.notes().subList(0, Math.min(LISTED, plan.notes().size())));
        if (plan.notes().size() > LISTED) {
            notes.add(Strings.get("step.more", plan.notes().size() - LISTED));
        }
        return notes;
    }
}
