package org.cardwright.ui.preview;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/** A line of a list that wraps at the list's width, which cells by themselves do not. */
abstract class LineCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 18;

    private final ListView<T> list;
    private final Region content;

    LineCell(ListView<T> list, Region content) {
        this.list = list;
        this.content = content;
        getStyleClass().add("line");
        setPrefWidth(0);
        content.prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
        content.maxWidthProperty().bind(content.prefWidthProperty());
    }

    Region content() {
        return content;
    }

    /** Shows the content for an item, or nothing. */
    abstract void show(T item);

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
    abstract void clear();

    @Override
    protected double computePrefHeight(double width) {
        double height = getGraphic() == null ? 16 : content.prefHeight(Math.max(60, list.getWidth() - SCROLL_BAR));
        return Math.ceil(height) + snappedTopInset() + snappedBottomInset();
    }
}
