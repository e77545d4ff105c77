package org.cardwright.ui.step;

import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPart;
import org.cardwright.model.Finding;

/** One line of the preview of a step. */
sealed interface StepRow {
    /** The card that the line is about. */
    PlannedCard card();

    /** A card, above its lines unless it is folded. */
    record Head(PlannedCard card, boolean open) implements StepRow {}

    /** What is done to the card, or could not be, in words. */
    record Says(PlannedCard card) implements StepRow {}

    /** Something to decide; {@code index} counts the card's questions from 0. */
    record Question(PlannedCard card, int index) implements StepRow {}

    /** A text or course line before and after. */
    record Part(PlannedCard card, StepPart part) implements StepRow {}

    /** All that changes in the card's file. */
    record Text(PlannedCard card) implements StepRow {}

    /** A problem that is found afterwards only, or not any more. */
    record Problem(PlannedCard card, Finding finding, boolean fresh) implements StepRow {}
}
