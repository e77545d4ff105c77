package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.WindowEvent;
import org.cardwright.ui.common.HereMenu;
import org.cardwright.ui.common.Nodes;

/**
 * The one context menu of all tabs, for the mouse on a tab and for the keyboard on the row of tabs. The tab pane keeps a
 * menu that a tab has of its own, and all that hangs on it, for good, even when the tab is closed.
 */
final class TabMenu {
    private final TabPane tabs;
    private final Consumer<Tab> closer;
    private final ContextMenu menu;
    private Optional<Tab> chosen = Optional.empty();

    /** Closes tabs by {@code closer}. */
    TabMenu(TabPane tabs, Consumer<Tab> closer) {
        this.tabs = tabs;
        this.closer = closer;
        MenuItem close = Nodes.item("tabs.close", () -> chosen.ifPresent(closer));
        MenuItem others = Nodes.item("tabs.closeOthers", () -> chosen.ifPresent(this::closeOthers));
        menu = new ContextMenu(close, others, Nodes.item("tabs.closeAll", () -> List.copyOf(tabs.getTabs()).forEach(closer)));
        menu.setOnShowing(event -> others.setDisable(tabs.getTabs().size() < 2));
        menu.setOnHidden(event -> chosen = Optional.empty());
        tabs.setOnContextMenuRequested(this::show);
        HereMenu.on(tabs, () -> {
            chosen = Optional.ofNullable(tabs.getSelectionModel().getSelectedItem());
            menu.getOnShowing().handle(new WindowEvent(menu, WindowEvent.WINDOW_SHOWING));
            return menu;
        });
    }

    private void closeOthers(Tab kept) {
        tabs.getSelectionModel().select(kept);
        tabs.getTabs().stream().filter(tab -> tab != kept).toList().forEach(closer);
    }

    private void show(ContextMenuEvent event) {
        chosen = event.isKeyboardTrigger()
                ? Optional.ofNullable(tabs.getSelectionModel().getSelectedItem()).filter(tab -> tabs.isFocused())
                : at(event.getPickResult().getIntersectedNode());
        if (chosen.isPresent()) {
            menu.show(tabs, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    /** The tab whose header the node belongs to. */
    private Optional<Tab> at(Node node) {
        for (Node at = node; at != null && at != tabs; at = at.getParent()) {
            // The skin of the tab pane notes at each header whose it is.
            if (at.hasProperties() && at.getProperties().get(Tab.class) instanceof Tab tab) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }
}
