package org.cardwright.ui.main;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.cardwright.ui.common.ToolView;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tabs beside the cards that show something over all cards, such as the courses; each at most once. */
final class ToolTabs {
    private final TabPane tabs;
    private final Map<String, ToolView> views = new LinkedHashMap<>();

    ToolTabs(TabPane tabs) {
        this.tabs = tabs;
    }

    /** The view of a tab; empty for the tab of a card. */
    Optional<ToolView> view(Tab tab) {
        return tab != null && tab.getUserData() instanceof ToolView view ? Optional.of(view) : Optional.empty();
    }

    boolean none() {
        return views.isEmpty();
    }

    /** Brings a view to the front and the focus into it; makes it if there is none of that name. */
    void show(String id, Supplier<ToolView> maker) {
        ToolView view = views.get(id);
        if (view == null) {
            view = maker.get();
            views.put(id, view);
            tabs.getTabs().add(tab(view));
        }
        tabs.getSelectionModel().select(tabOf(view));
        view.shown();
        // The tab pane takes its content into the window at its next pulse; the focus would be too early.
        tabs.applyCss();
        tabs.layout();
        view.focus();
    }

    private Tab tabOf(ToolView view) {
        return tabs.getTabs().stream().filter(tab -> tab.getUserData() == view).findFirst().orElseThrow();
    }

    private Tab tab(ToolView view) {
        Tab tab = new Tab();
        tab.textProperty().bind(view.title());
        tab.setGraphic(new FontIcon(view.icon()));
        tab.setContent(view.root());
        tab.setUserData(view);
        tab.setOnCloseRequest(event -> {
            event.consume();
            close(tab);
        });
        return tab;
    }

    /** Closes the tab of a view; nothing if it shows a card. */
    void close(Tab tab) {
        view(tab).ifPresent(view -> {
            views.remove(view.id());
            tabs.getTabs().remove(tab);
            tab.textProperty().unbind();
            tab.setContent(null);
            view.close();
        });
    }

    void closeAll() {
        List.copyOf(tabs.getTabs()).forEach(this::close);
    }
}
