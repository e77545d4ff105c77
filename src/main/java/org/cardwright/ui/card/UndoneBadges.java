package org.cardwright.ui.card;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javafx.scene.layout.Pane;
import org.cardwright.source.NextRun;
import org.cardwright.source.UndoneField;
import org.cardwright.source.UndonePlace;
import org.cardwright.workspace.OpenCard;

/** Shows at each part of a form what the site's next run would undo there; few parts ever have something to show. */
final class UndoneBadges {
    /**
     * Where a badge is shown.
     *
     * @param at its place among the children
     * @param focus puts the focus on what is typed into there
     */
    record Home(Pane pane, int at, Runnable focus) {
        /** Below all that a pane has. */
        static Home below(Pane pane, Runnable focus) {
            return new Home(pane, Integer.MAX_VALUE, focus);
        }
    }

    private final OpenCard model;
    private final NextRun next;
    private final FormPlaces places;
    private final Map<Pane, UndoneBadge> badges = new HashMap<>();

    UndoneBadges(OpenCard model, NextRun next, FormPlaces places) {
        this.model = model;
        this.next = next;
        this.places = places;
    }

    void show() {
        Set<Pane> used = new HashSet<>();
        Map<UndonePlace, UndoneField> undone = next.of(model.id()).isEmpty() || !model.document().readable() ? Map.of()
                : next.places(model.id(), model.card());
        undone.forEach((place, field) -> places.home(place).ifPresent(home -> {
            used.add(home.pane());
            show(home, field);
        }));
        badges.forEach((pane, badge) -> {
            if (!used.contains(pane)) {
                badge.end();
                pane.getChildren().remove(badge);
            }
        });
        badges.keySet().retainAll(used);
    }

    private void show(Home home, UndoneField field) {
        UndoneBadge known = badges.get(home.pane());
        if (known != null) {
            known.show(field);
            return;
        }
        UndoneBadge made = new UndoneBadge(next, model.id(), home.focus(), field);
        badges.put(home.pane(), made);
        home.pane().getChildren().add(Math.min(home.at(), home.pane().getChildren().size()), made);
    }
}
