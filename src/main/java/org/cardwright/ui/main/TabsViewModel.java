package org.cardwright.ui.main;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.edit.CardId;

/** Which cards are open in tabs, in their order, and which of them is in front. */
final class TabsViewModel {
    private final ObservableList<CardId> open = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper losing = new ReadOnlyBooleanWrapper(this, "losing");
    private final Map<CardId, Integer> lost = new HashMap<>();
    private final ObjectProperty<Optional<CardId>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());

    /** Whether tabs close just now because their cards are not there any more: nobody chose what comes to the front. */
    ReadOnlyBooleanProperty losingProperty() {
        return losing.getReadOnlyProperty();
    }

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
            lost.remove(card);
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
        lost.clear();
    }

    /** Closes the tabs of cards that are not there any more; they open again when the cards come {@link #back}. */
    void lose(Collection<CardId> cards) {
        Map<CardId, Integer> places = new HashMap<>();
        cards.stream().filter(open::contains).forEach(card -> places.put(card, open.indexOf(card)));
        if (places.isEmpty()) {
            return;
        }
        lost.putAll(places);
        losing.set(true);
        // None of them may come to the front on the way.
        selected.get().filter(places::containsKey).ifPresent(front -> selected.set(neighbor(front, places.keySet())));
        open.removeAll(places.keySet());
        losing.set(false);
    }

    /** The nearest tab on the right that is not among these, or else on the left. */
    private Optional<CardId> neighbor(CardId card, Set<CardId> gone) {
        int at = open.indexOf(card);
        Optional<CardId> right = open.subList(at, open.size()).stream().filter(one -> !gone.contains(one)).findFirst();
        return right.or(() -> open.subList(0, at).reversed().stream().filter(one -> !gone.contains(one)).findFirst());
    }

    /** Opens the tabs that cards had when they were lost, in their places; none comes to the front. */
    void back(Predicate<CardId> there) {
        lost.keySet().stream().filter(there).sorted(Comparator.comparing(lost::get)).toList()
                .forEach(card -> open.add(Math.min(lost.remove(card), open.size()), card));
    }
}
