package org.cardwright.ui.export;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.LineCell;

/** A file in the list of the review: check box, state, title and file. */
final class RowCell extends LineCell<ReviewRow> {
    private final CheckBox check = new CheckBox();
    private final Label title = new Label();
    private final Label state = new Label();
    private final ChangeListener<Object> changed = (observed, was, is) -> fill();
    private ReviewRow row;

    RowCell(ListView<ReviewRow> list) {
        HBox line = new HBox(8);
        super(list, line);
        line.getChildren().setAll(check, new VBox(title, state));
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
        state.getStyleClass().add("muted");
        title.setWrapText(true);
        state.setMinWidth(0);
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setFocusTraversable(false);
        check.setOnAction(event -> row.chosenProperty().set(check.isSelected()));
    }

    @Override
    protected void show(ReviewRow item) {
        clear();
        row = item;
        row.chosenProperty().addListener(changed);
        fill();
    }

    @Override
    protected void clear() {
        if (row != null) {
            row.chosenProperty().removeListener(changed);
        }
    }

    private void fill() {
        check.setDisable(!row.possible());
        check.setSelected(row.chosenProperty().get());
        title.setText(row.title());
        title.setGraphic(row.icon());
        state.setText(row.state());
        setAccessibleText(Strings.get(row.chosenProperty().get() ? "export.row.chosen" : "export.row.left",
                row.title(), state.getText()));
    }
}
