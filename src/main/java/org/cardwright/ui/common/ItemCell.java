package org.cardwright.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** A line of a list, as wide as the list; what one item leaves on it is gone with the next. */
public abstract class ItemCell<T> extends ListCell<T> {
    private final String[] marks;

    /** @param marks style classes that only some items have */
    protected ItemCell(String... marks) {
        this.marks = marks.clone();
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    /** Shows an item; what it returns is the content of the line, null where text says it all. */
    protected abstract Node show(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll(marks);
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        setGraphic(empty || item == null ? null : show(item));
    }
}
