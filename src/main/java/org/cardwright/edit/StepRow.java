package org.cardwright.edit;

import java.util.function.Function;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;

/** One line of the preview of a step. */
public sealed interface StepRow {
    /** The card that the line is about. */
    PlannedCard card();

    /** A card, above its lines unless it is folded. */
    record Head(PlannedCard card, boolean open) implements StepRow {
        /** The card as people call it; where its file comes, goes or gets another name, that. */
        public String title(Function<CardId, String> titles) {
            return switch (card.kind()) {
                case CHANGED -> titles.apply(card.card());
                case NEW -> Strings.get("step.kind.new", card.card().name());
                case DELETED -> Strings.get("step.kind.deleted", card.card().name());
                case RENAMED -> Strings.get("step.kind.renamed", card.subject().name(), card.card().name());
            };
        }
    }

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
