package org.cardwright.ui.competency;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cardwright.competency.OpenItems;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.TextSize;

/** One item without level: the level it is to get, its kind and its text; it can be dragged onto a level. */
final class AssignCell extends ItemCell<OpenItems.Item> {
    private final Label level = new Label();
    private final Label kind = new Label();
    private final Label text = new Label();
    private final HBox line = new HBox(8, level, kind, text);

    /** Takes the place where an item was let go. */
    interface Drop {
        void at(double sceneX, double sceneY);
    }

    AssignCell(Drop drop) {
        level.getStyleClass().add("assign-level");
        level.setMinWidth(TextSize.of(66));
        kind.setMinWidth(TextSize.of(74));
        kind.getStyleClass().add("assign-kind");
        line.setAlignment(Pos.CENTER_LEFT);
        setOnMouseDragged(event -> {
            setCursor(Cursor.CLOSED_HAND);
            if (!isSelected() && getItem() != null) {
                getListView().getSelectionModel().clearAndSelect(getIndex());
            }
            event.consume();
        });
        setOnMouseReleased(event -> {
            setCursor(Cursor.DEFAULT);
            if (!contains(event.getX(), event.getY())) {
                drop.at(event.getSceneX(), event.getSceneY());
            }
        });
    }

    @Override
    protected Node show(OpenItems.Item item) {
        level.setText(item.level() == 0 ? Strings.get("assign.open")
                : Strings.get("assign.level", Integer.toString(item.level())));
        kind.setText(FieldLabels.item(item.kind()));
        text.setText(item.text());
        setAccessibleText(level.getText() + ", " + kind.getText() + ": " + item.text());
        return line;
    }
}
