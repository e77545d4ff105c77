package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cardwright.edit.StepState.Phase;
import org.junit.jupiter.api.Test;

/** A button that cannot be pressed says why. */
class StepStateTest {
    private static String why(Phase phase) {
        return new StepState(phase, StepPlan.NOTHING, StepTotals.NONE, "", "").why();
    }

    @Test
    void whatCannotBeAppliedSaysWhatToDoFirst() {
        assertEquals("Fill in the fields above first.", why(Phase.NOTHING));
        assertEquals("", why(Phase.WORKING));
        assertEquals("No card would change.", why(Phase.READY));
        StepPlan refused = new StepPlan(List.of(), List.of(Refusal.of("The file exists.")), List.of(), 1);
        assertEquals("Fill in or correct the fields above first.", new StepState(Phase.READY, refused, StepTotals.NONE, "", "").why());
        StepTotals one = new StepTotals(1, 1, 1, 1, 0, 1, 0, 0, 0, 0, List.of());
        assertEquals("", new StepState(Phase.READY, StepPlan.NOTHING, one, "", "").why());
    }
}
