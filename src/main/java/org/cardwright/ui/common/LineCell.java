package org.cardwright.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/** A line of a list that wraps at the list's width, which cells by themselves do not. */
public abstract class LineCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 18;

    private final ListView<T> list;
    private final Region content;

    // Nothing of what is called here can be overridden to see a half-made cell.
    @SuppressWarnings("this-escape")
    protected LineCell(ListView<T> list, Region content) {
        this.list = list;
        this.content = content;
        getStyleClass().add("line");
        setPrefWidth(0);
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(this::room, list.widthProperty(), insetsProperty()));
        content.maxWidthProperty().bind(content.prefWidthProperty());
    }

    private double room() {
        return list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    }

    protected Region content() {
        return content;
    }

    /** Shows the content for an item, or nothing. */
    protected abstract void show(T item);

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content);
        setAccessibleText(null);
        if (!empty && item != null) {
            show(item);
        } else {
            clear();
        }
    }

    /** Takes away what the last item left on the cell. */
    protected abstract void clear();

    @Override
    protected double computePrefHeight(double width) {
        double height = getGraphic() == null ? 16 : content.prefHeight(Math.max(60, room()));
        return Math.ceil(height) + snappedTopInset() + snappedBottomInset();
    }
}
