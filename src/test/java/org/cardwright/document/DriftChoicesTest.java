package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;

class DriftChoicesTest {
    private final DriftChoices choices = choices();

    /** One item that agrees, one in other words, one only in front; the front has the first two in the other order. */
    private static DriftChoices choices() {
        return new DriftChoices(new Drift(ItemKind.BEHAVIOR, List.of(
                new Drift.Row(1, Optional.of("Same"), Optional.of("Same"), 1),
                new Drift.Row(1, Optional.of("Front words"), Optional.of("Body words"), 0),
                new Drift.Row(2, Optional.of("Front only"), Optional.empty(), 2))));
    }

    @Test
    void whatDisagreesIsToBeDecidedAndTheOrderToo() {
        assertEquals(3, choices.undecided());
        assertEquals(List.of(new Edit.Placed(1, "Same")), choices.result());
        choices.takeAll(DriftChoice.Source.FRONT);
        assertEquals(0, choices.undecided());
        assertEquals(List.of(new Edit.Placed(1, "Front words"), new Edit.Placed(1, "Same"),
                new Edit.Placed(2, "Front only")), choices.result());
    }

    @Test
    void whatASideLacksIsLeftOut() {
        choices.takeAll(DriftChoice.Source.BODY);
        assertEquals(List.of(new Edit.Placed(1, "Same"), new Edit.Placed(1, "Body words")), choices.result());
        assertEquals(Optional.of(DriftChoice.Source.NEITHER), choices.ordered().getLast().source());
    }

    @Test
    void anItemThatOnlyTheFrontHasMayGoToAnotherLevel() {
        choices.takeAll(DriftChoice.Source.FRONT);
        choices.ordered().getLast().level(1);
        assertEquals(List.of(new Edit.Placed(1, "Front words"), new Edit.Placed(1, "Same"),
                new Edit.Placed(1, "Front only")), choices.result());
    }

    @Test
    void whatWasEnteredIsChosenAgain() {
        choices.takeAll(DriftChoice.Source.FRONT);
        choices.ordered().getLast().level(3);
        DriftChoices again = choices();
        again.enter(choices.entered());
        assertEquals(choices.result(), again.result());
        assertEquals(choices.entered(), again.entered());
        DriftChoices nothing = choices();
        nothing.enter(choices().entered());
        assertEquals(3, nothing.undecided());
    }
}
