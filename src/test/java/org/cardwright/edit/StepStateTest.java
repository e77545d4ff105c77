package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.StepState.Phase;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** A button that cannot be pressed says why. */
class StepStateTest {
    private static String why(Phase phase) {
        return new StepState(phase, StepPlan.NOTHING, StepTotals.NONE, "", "").why();
    }

    @Test
    void whatCannotBeAppliedSaysWhatToDoFirst() {
        assertEquals("The text above says what to do first.", why(Phase.NOTHING));
        assertEquals("", why(Phase.WORKING));
        assertEquals("No card would change.", why(Phase.READY));
        StepPlan refused = new StepPlan(List.of(), List.of(Refusal.of("The file exists.")), List.of(), 1);
        assertEquals("Fill in or correct the fields above first.", new StepState(Phase.READY, refused, StepTotals.NONE, "", "").why());
        StepTotals one = new StepTotals(1, 1, 1, 1, 0, 1, 0, 0, 0, 0, List.of());
        assertEquals("", new StepState(Phase.READY, StepPlan.NOTHING, one, "", "").why());
        CardDocument document = CardDocument.read(SourceText.decode("---\ntitle: One\n---\n".getBytes(StandardCharsets.UTF_8)));
        StepPlan stays = new StepPlan(List.of(PlannedCard.refused(new CardId(Path.of("One.md")), document, Refusal.of("No."))), List.of(),
                List.of(), 1);
        assertEquals("No card can be changed. The list says why.", new StepState(Phase.READY, stays, StepTotals.NONE, "", "").why());
        StepTotals asked = new StepTotals(1, 1, 0, 0, 0, 0, 0, 1, 0, 0, List.of());
        assertEquals("Choose what to keep in the list first.", new StepState(Phase.READY, stays, asked, "", "").why());
    }
}
