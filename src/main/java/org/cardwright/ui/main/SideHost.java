package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.SidePane;
import org.cardwright.workspace.Workspace;

/** Shows the card in front in the side pane, which is made when it is first needed. */
final class SideHost {
    private final MainViewModel main;
    private final Supplier<SidePane> factory;
    private final StackPane host;
    private final ObservableValue<Boolean> shown;
    private final ObservableValue<Boolean> dark;
    private Optional<SidePane> pane = Optional.empty();

    SideHost(MainViewModel main, Supplier<SidePane> factory, StackPane host, ObservableValue<Boolean> shown,
            ObservableValue<Boolean> dark) {
        this.main = main;
        this.factory = factory;
        this.host = host;
        this.shown = shown;
        this.dark = dark;
        main.tabs().selectedProperty().addListener((observed, old, card) -> show());
        main.folder().onChange(this::changed);
        // Problems that cards have only together become known a moment later, or by an edit of another card.
        main.folder().findings().revisionProperty().addListener((observed, old, now) -> show());
        shown.addListener((observed, old, now) -> show());
        dark.addListener((observed, old, now) -> pane.ifPresent(made -> made.dark(now)));
    }

    private void changed(Set<CardId> cards) {
        if (main.tabs().selectedProperty().get().filter(cards::contains).isPresent()) {
            show();
        }
    }

    private void show() {
        Optional<CardId> front = main.tabs().selectedProperty().get();
        if (!shown.getValue() || pane.isEmpty() && front.isEmpty()) {
            return;
        }
        if (pane.isEmpty()) {
            // The card itself is drawn first.
            Frames.afterNext(this::make);
            return;
        }
        SidePane made = pane.get();
        Optional<Workspace> open = main.folder().workspace();
        made.show(
                front.flatMap(card -> open.flatMap(cards -> cards.find(card))),
                front.flatMap(card -> open.flatMap(cards -> cards.saved(card))),
                front.map(CardId::name).orElse(""),
                () -> front.map(card -> main.folder().findings().of(card)).orElse(List.of()));
    }

    private void make() {
        if (pane.isEmpty()) {
            SidePane made = factory.get();
            made.dark(dark.getValue());
            host.getChildren().setAll(made.root());
            pane = Optional.of(made);
        }
        show();
    }
}
