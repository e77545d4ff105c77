package org.cardwright.ui.recovery;

import java.util.function.Function;

import javafx.scene.control.ListCell;

/** A line of a list that shows one text. */
final class TextListCell<T> extends ListCell<T> {
    private final Function<T, String> text;

    TextListCell(Function<T, String> text) {
        this.text = text;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : text.apply(item));
    }
}
