package org.cardwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;

/** One line of the preview of a step. */
public sealed interface StepRow {
    /** The card that the line is about; none for what may be about many. */
    Optional<PlannedCard> about();

    /** A line about one card. */
    sealed interface OfCard extends StepRow {
        PlannedCard card();

        @Override
        default Optional<PlannedCard> about() {
            return Optional.of(card());
        }
    }

    /** What the parts below it come from, on whatever card they are; folded where they are not shown. */
    record Group(StepGroup group, int index, List<Part> parts, boolean open) implements StepRow {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<PlannedCard> about() {
            return Optional.empty();
        }
    }

    /** A card, above its lines unless it is folded. */
    record Head(PlannedCard card, boolean open) implements OfCard {
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
    record Says(PlannedCard card) implements OfCard {}

    /** Something to decide; {@code index} counts the card's questions from 0. */
    record Question(PlannedCard card, int index) implements OfCard {}

    /** A text or course line before and after. */
    record Part(PlannedCard card, StepPart part) implements OfCard {}

    /** All that changes in the card's file. */
    record Text(PlannedCard card) implements OfCard {}

    /** A problem that is found afterwards only, or not any more. */
    record Problem(PlannedCard card, Finding finding, boolean fresh) implements OfCard {}
}
