package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.CardTab;
import org.cardwright.workspace.Workspace;

/** The open cards, a tab each; the form of a card is made when its tab first comes to the front. */
final class TabsController {
    private final MainViewModel main;
    private final BiFunction<Workspace, CardId, CardTab> factory;
    private final Map<CardId, TabView> views = new HashMap<>();

    @FXML private VBox hint;
    @FXML private TabPane tabs;

    private boolean updating;

    TabsController(MainViewModel main, BiFunction<Workspace, CardId, CardTab> factory) {
        this.main = main;
        this.factory = factory;
    }

    @FXML
    private void initialize() {
        main.tabs().open().addListener((ListChangeListener<CardId>) change -> update());
        main.tabs().selectedProperty().addListener((observed, old, card) -> update());
        tabs.getSelectionModel().selectedItemProperty().addListener((observed, old, tab) -> chosen(tab));
        tabs.getTabs().addListener((ListChangeListener<Tab>) change -> reordered());
        main.folder().onChange(this::changed);
        update();
    }

    /** Makes the tab pane show what is open. */
    private void update() {
        if (updating) {
            return;
        }
        updating = true;
        List<CardId> open = List.copyOf(main.tabs().open());
        Set<CardId> closed = new HashSet<>(views.keySet());
        open.forEach(closed::remove);
        closed.forEach(card -> tabs.getTabs().remove(views.get(card).tab()));
        closed.forEach(card -> views.remove(card).close());
        for (CardId card : open) {
            if (!views.containsKey(card)) {
                TabView view = new TabView(main, card, factory);
                views.put(card, view);
                tabs.getTabs().add(view.tab());
            }
        }
        Optional<TabView> front = main.tabs().selectedProperty().get().map(views::get);
        front.ifPresent(view -> {
            view.fill();
            tabs.getSelectionModel().select(view.tab());
        });
        tabs.setVisible(!open.isEmpty());
        hint.setVisible(open.isEmpty());
        updating = false;
    }

    /** A person chose a tab. */
    private void chosen(Tab tab) {
        if (!updating && tab != null) {
            main.tabs().selectedProperty().set(Optional.of(card(tab)));
        }
    }

    /** A person dragged a tab to another place. */
    private void reordered() {
        if (updating) {
            return;
        }
        List<CardId> order = new ArrayList<>(tabs.getTabs().stream().map(TabsController::card).toList());
        if (order.size() == main.tabs().open().size()) {
            updating = true;
            main.tabs().open().setAll(order);
            updating = false;
        }
    }

    private static CardId card(Tab tab) {
        return (CardId) tab.getUserData();
    }

    private void changed(Set<CardId> cards) {
        cards.forEach(card -> Optional.ofNullable(views.get(card)).ifPresent(TabView::refresh));
    }

    /** The form in front, if a card is open. */
    Optional<CardTab> front() {
        return main.tabs().selectedProperty().get().map(views::get).flatMap(TabView::form);
    }

    /** Where the focus goes in the tabs: into the form in front. */
    Parent focus() {
        return front().map(CardTab::root).orElse(tabs);
    }

    TabPane pane() {
        return tabs;
    }
}
