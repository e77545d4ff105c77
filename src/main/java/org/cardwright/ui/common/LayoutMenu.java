package org.cardwright.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** Does by the keys what the mouse does at the heads of a table and between panes, for what has the focus. */
public final class LayoutMenu {
    private static final double STEP = 32;

    private LayoutMenu() {}

    /** Opens the menu where the focus is, if there is a table or a pane with neighbors around it. */
    public static void show(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        Nodes.around(owner, TableView.class).ifPresent(table -> columns((TableView<?>) table, menu.getItems()));
        Stream.of(Orientation.values()).forEach(way -> split(owner, way).ifPresent(pane ->
                sizes(pane, owner, way == Orientation.HORIZONTAL ? "layout.wide" : "layout.high", menu.getItems())));
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (!menu.getItems().isEmpty() && place != null) {
            menu.show(owner, place.getMinX() + STEP, place.getMinY() + STEP);
        }
    }

    private static <T> void columns(TableView<T> table, ObservableList<MenuItem> items) {
        for (TableColumn<T, ?> column : table.getVisibleLeafColumns()) {
            Menu menu = new Menu(column.getText());
            if (column.isSortable()) {
                menu.getItems().add(Nodes.item("layout.up", () -> sort(table, column, SortType.ASCENDING)));
                menu.getItems().add(Nodes.item("layout.down", () -> sort(table, column, SortType.DESCENDING)));
            }
            if (column.isResizable()) {
                menu.getItems().add(Nodes.item("layout.column.more", () -> table.resizeColumn(column, STEP)));
                menu.getItems().add(Nodes.item("layout.column.less", () -> table.resizeColumn(column, -STEP)));
            }
            items.add(menu);
        }
    }

    private static <T> void sort(TableView<T> table, TableColumn<T, ?> column, SortType type) {
        column.setSortType(type);
        table.getSortOrder().setAll(List.of(column));
    }

    private static Optional<SplitPane> split(Node owner, Orientation way) {
        return Stream.iterate(owner, Objects::nonNull, Node::getParent).filter(SplitPane.class::isInstance).map(SplitPane.class::cast)
                .filter(pane -> pane.getOrientation() == way && pane.getItems().size() > 1).findFirst();
    }

    private static void sizes(SplitPane split, Node owner, String key, ObservableList<MenuItem> items) {
        items.add(Nodes.item(key + ".more", () -> resize(split, owner, STEP)));
        items.add(Nodes.item(key + ".less", () -> resize(split, owner, -STEP)));
    }

    /** Moves the border to the next pane, at the last pane that to the one before. */
    private static void resize(SplitPane split, Node owner, double by) {
        int pane = 0;
        while (!Nodes.within(owner, split.getItems().get(pane))) {
            pane++;
        }
        boolean last = pane == split.getDividers().size();
        double length = split.getOrientation() == Orientation.HORIZONTAL ? split.getWidth() : split.getHeight();
        int divider = last ? pane - 1 : pane;
        split.setDividerPosition(divider, split.getDividerPositions()[divider] + (last ? -by : by) / length);
    }
}
