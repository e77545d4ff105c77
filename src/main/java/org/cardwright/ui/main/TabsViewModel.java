package org.cardwright.ui.main;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.edit.CardId;

/** Which cards are open in tabs, in their order, and which of them is in front. */
final class TabsViewModel {
    private final ObservableList<CardId> open = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CardId>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());

    ObservableList<CardId> open() {
        return open;
    }

    /** The card in front; empty if no card is open or another view is in front. */
    ObjectProperty<Optional<CardId>> selectedProperty() {
        return selected;
    }

    /** Brings a card to the front, opening it if need be. */
    void show(CardId card) {
        if (!open.contains(card)) {
            open.add(card);
        }
        selected.set(Optional.of(card));
    }

    /** Closes a tab; its right neighbor comes to the front, or the left one of the last. */
    void close(CardId card) {
        int at = open.indexOf(card);
        if (at < 0) {
            return;
        }
        boolean front = selected.get().equals(Optional.of(card));
        open.remove(at);
        if (front) {
            selected.set(open.isEmpty() ? Optional.empty() : Optional.of(open.get(Math.min(at, open.size() - 1))));
        }
    }

    void closeAll() {
        selected.set(Optional.empty());
        open.clear();
    }
}
