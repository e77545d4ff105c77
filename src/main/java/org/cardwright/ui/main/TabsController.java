package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.CardTab;
import org.cardwright.ui.common.ToolView;

/** The open cards, a tab each; the form of a card is made when its tab first comes to the front. */
final class TabsController {
    private final MainViewModel main;
    private final CardTab.Maker factory;
    private final Runnable enter;
    private final Runnable leave;
    private final Map<CardId, TabView> views = new HashMap<>();

    @FXML private VBox hint;
    @FXML private TabPane tabs;

    private final BooleanProperty none = new SimpleBooleanProperty(this, "none", true);
    private ToolTabs tools;
    private boolean updating;

    /** Runs {@code enter} to put the focus into the tab in front, and {@code leave} where the tab that had it is gone. */
    TabsController(MainViewModel main, CardTab.Maker factory, Runnable enter, Runnable leave) {
        this.main = main;
        this.factory = factory;
        this.enter = enter;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        tools = new ToolTabs(tabs);
        new TabMenu(tabs, this::close);
        none.bind(Bindings.isEmpty(tabs.getTabs()));
        main.tabs().open().addListener((ListChangeListener<CardId>) change -> update());
        main.tabs().selectedProperty().addListener((observed, old, card) -> update());
        tabs.getSelectionModel().selectedItemProperty().addListener((observed, old, tab) -> chosen(tab));
        tabs.getTabs().addListener((ListChangeListener<Tab>) change -> {
            reordered();
            keepFocus(change);
        });
        main.folder().onChange(this::changed);
        main.folder().findings().revisionProperty().addListener(observed -> findingsChanged());
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
        closed.forEach(card -> {
            TabView view = views.remove(card);
            tabs.getTabs().remove(view.tab());
            view.close();
        });
        boolean added = false;
        for (CardId card : open) {
            if (!views.containsKey(card)) {
                TabView view = new TabView(main, card, factory);
                tabs.getTabs().add(place(open, card), view.tab());
                views.put(card, view);
                added = true;
            }
        }
        if (added && main.tabs().selectedProperty().get().isEmpty()) {
            // The tab pane brings its first tab to the front by itself.
            main.tabs().selectedProperty().set(Optional.ofNullable(selected()).flatMap(TabsController::card));
        }
        Optional<TabView> front = main.tabs().selectedProperty().get().map(views::get);
        boolean hidden = front.filter(view -> view.tab() != selected() && focusIsIn(selected())).isPresent();
        front.ifPresent(view -> {
            view.fill();
            tabs.getSelectionModel().select(view.tab());
            view.form().ifPresent(CardTab::othersChanged);
        });
        showHint();
        updating = false;
        if (hidden) {
            // The toolkit would take the first button of what comes to the front.
            settle();
            enter();
        }
    }

    private static boolean focusIsIn(Tab tab) {
        return tab != null && tab.getContent() instanceof Parent content && content.isFocusWithin();
    }

    /** Before the next card that has a tab. */
    private int place(List<CardId> open, CardId card) {
        return open.subList(open.indexOf(card), open.size()).stream().filter(views::containsKey).findFirst()
                .map(next -> tabs.getTabs().indexOf(views.get(next).tab())).orElse(tabs.getTabs().size());
    }

    private void showHint() {
        boolean none = views.isEmpty() && tools.none();
        tabs.setVisible(!none);
        hint.setVisible(none);
    }

    /** Another tab came to the front; no card is in front while another view is. */
    private void chosen(Tab tab) {
        showHint();
        if (!updating && tab != null) {
            main.tabs().selectedProperty().set(card(tab));
            tools.view(tab).ifPresent(ToolView::shown);
        }
    }

    /** A person dragged a tab to another place. */
    private void reordered() {
        if (updating) {
            return;
        }
        List<CardId> order = new ArrayList<>(tabs.getTabs().stream().flatMap(tab -> card(tab).stream()).toList());
        if (order.size() == main.tabs().open().size()) {
            updating = true;
            main.tabs().open().setAll(order);
            updating = false;
        }
    }

    /** The toolkit would put it at the beginning of the window, where Enter opens another folder. */
    private void keepFocus(ListChangeListener.Change<? extends Tab> change) {
        boolean gone = false;
        while (change.next()) {
            gone |= change.getRemoved().stream().anyMatch(tab -> !tabs.getTabs().contains(tab));
        }
        if (gone && hasFocus() && !main.tabs().losingProperty().get()) {
            Platform.runLater(() -> {
                if (!focusIsIn(selected())) {
                    leave.run();
                }
            });
        }
    }

    private static Optional<CardId> card(Tab tab) {
        return tab.getUserData() instanceof CardId card ? Optional.of(card) : Optional.empty();
    }

    private void changed(Set<CardId> cards) {
        List.copyOf(views.keySet()).stream().filter(cards::contains).forEach(card -> views.get(card).refresh());
        front().ifPresent(CardTab::othersChanged);
    }

    private void findingsChanged() {
        main.folder().findings().revisionProperty().get();
        views.values().forEach(view -> view.form().ifPresent(CardTab::findingsChanged));
    }

    /** The form in front, if a card is open. */
    Optional<CardTab> front() {
        return main.tabs().selectedProperty().get().map(views::get).flatMap(TabView::form);
    }

    /** Where the focus goes in the tabs: into what is in front. */
    Parent focus() {
        return front().map(CardTab::root).or(() -> tools.view(selected()).map(ToolView::root)).orElse(tabs);
    }

    /** Where the focus goes in what is in front, if it was not there before. */
    Node start() {
        return front().map(CardTab::start).orElseGet(this::focus);
    }

    private Tab selected() {
        return tabs.getSelectionModel().getSelectedItem();
    }

    /** Brings the next tab to the front, or with a negative step the one before; past the last comes the first. */
    void step(int by) {
        int count = tabs.getTabs().size();
        if (count > 0) {
            tabs.getSelectionModel().select(Math.floorMod(tabs.getSelectionModel().getSelectedIndex() + by, count));
        }
    }

    /** Closes the tab in front. */
    void closeFront() {
        main.tabs().selectedProperty().get().ifPresentOrElse(main.tabs()::close, () -> tools.close(selected()));
    }

    private void close(Tab tab) {
        card(tab).ifPresentOrElse(main.tabs()::close, () -> tools.close(tab));
    }

    void closeAll() {
        main.tabs().closeAll();
        tools.closeAll();
    }

    /** Whether a tab is in front that shows no card. */
    ObservableValue<Boolean> toolInFront() {
        return tabs.getSelectionModel().selectedItemProperty().map(tab -> tools.view(tab).isPresent()).orElse(false);
    }

    /** The tabs that show no card. */
    ToolTabs tools() {
        return tools;
    }

    /** Whether no tab is open at all. */
    ObservableValue<Boolean> none() {
        return none;
    }

    /** Makes the tab in front ready for the focus: the tab pane itself does so only at its next pulse. */
    void settle() {
        tabs.applyCss();
        tabs.layout();
    }

    /** Puts the focus into the tab in front, where it was there last. */
    void enter() {
        enter.run();
    }

    boolean hasFocus() {
        return tabs.isFocusWithin();
    }

    /** Whether the focus is on the card in front. */
    boolean hasFocusOnCard() {
        return hasFocus() && !toolInFront().getValue();
    }

    TabPane pane() {
        return tabs;
    }
}
