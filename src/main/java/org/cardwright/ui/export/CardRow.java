package org.cardwright.ui.export;

import java.util.List;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.cardwright.export.MergeConflict;
import org.cardwright.export.PlannedCard;
import org.cardwright.export.Side;

/** A card of the plan with what a person chose for it. */
final class CardRow {
    private final PlannedCard card;
    private final String title;
    private final BooleanProperty chosen;
    private final ObservableMap<String, Side> choices = FXCollections.observableHashMap();

    CardRow(PlannedCard card, String title) {
        this.card = card;
        this.title = title;
        this.chosen = new SimpleBooleanProperty(card.chosen());
    }

    PlannedCard card() {
        return card;
    }

    /** How people call the card. */
    String title() {
        return title;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Whose value stays, by the conflict's id. */
    ObservableMap<String, Side> choices() {
        return choices;
    }

    Map<String, Side> fixedChoices() {
        return Map.copyOf(choices);
    }

    List<MergeConflict> conflicts() {
        return card.conflicts();
    }

    boolean decided() {
        return conflicts().stream().allMatch(conflict -> choices.containsKey(conflict.id()));
    }
}
