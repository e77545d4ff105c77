package org.cardwright.ui.step;

import java.util.Optional;
import java.util.function.Function;

import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;

/** What is said of a card by what becomes of its file. */
final class StepNames {
    private StepNames() {}

    /** A card as people call it; where its file comes, goes or gets another name, that. */
    static String title(PlannedCard card, Function<CardId, String> titles) {
        return switch (card.kind()) {
            case CHANGED -> titles.apply(card.card());
            case NEW -> Strings.get("step.kind.new", card.card().name());
            case DELETED -> Strings.get("step.kind.deleted", card.card().name());
            case RENAMED -> Strings.get("step.kind.renamed", card.subject().name(), card.card().name());
        };
    }

    static Optional<Feather> icon(PlannedCard.Kind kind) {
        return switch (kind) {
            case CHANGED -> Optional.empty();
            case NEW -> Optional.of(Feather.FILE_PLUS);
            case RENAMED -> Optional.of(Feather.CORNER_DOWN_RIGHT);
            case DELETED -> Optional.of(Feather.TRASH_2);
        };
    }
}
