package org.cardwright.ui.export;

import java.util.List;

import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.LineDiff.Kind;
import org.cardwright.edit.LineDiff.Row;
import org.cardwright.edit.WordDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.WordDiffText;

/** Shows a difference with the site's text on the left and what it becomes on the right; long lines wrap. */
final class SideBySide {
    private static final double SCROLL = 26;

    private final Parent root;
    @FXML private ListView<Row> list;
    @FXML private Label left;
    @FXML private Label right;

    SideBySide() {
        root = Fxml.load("export-sides.fxml", this);
        list.setCellFactory(view -> new SideCell());
    }

    Parent root() {
        return root;
    }

    /** Shows a difference; {@code ofSite} says that it is what the site changed. */
    void show(LineDiff diff, boolean ofSite) {
        left.setText(Strings.get(ofSite ? "export.diff.folder" : "export.diff.left"));
        right.setText(Strings.get(ofSite ? "export.diff.left" : "export.diff.right"));
        list.getItems().setAll(diff.rows());
        list.scrollTo(0);
    }

    private static GridPane halves(Node left, Node right) {
        GridPane grid = new GridPane();
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, left, right);
        return grid;
    }

    private static final class SideCell extends ItemCell<Row> {
        private SideCell() {
            super("place");
        }

        /** Both halves wrap, so that the height depends on the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof GridPane halves
                    ? snappedTopInset() + halves.prefHeight(getListView().getWidth() - SCROLL) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        @Override
        protected Node show(Row row) {
            if (row.kind() == Kind.GAP) {
                getStyleClass().add("place");
                setAccessibleText(Strings.get("export.diff.place"));
                return new Label("⋯");
            }
            WordDiff words = row.words();
            GridPane halves = halves(side("−", "removed", words.before(), row.changed() && row.kind() != Kind.ADDED),
                    side("+", "added", words.after(), row.changed() && row.kind() != Kind.REMOVED));
            halves.setMaxWidth(Double.MAX_VALUE);
            halves.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL));
            setAccessibleText(row.changed() ? Strings.get("export.diff.pair", row.oldText(), row.newText())
                    : row.oldText());
            return halves;
        }

        private static Node side(String sign, String style, List<WordDiff.Piece> pieces, boolean changed) {
            WordDiffText text = new WordDiffText();
            text.show(pieces);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            Label mark = new Label(changed ? sign : " ");
            mark.getStyleClass().addAll("export-sign", style);
            mark.setMinWidth(TextSize.of(14));
            HBox line = new HBox(2, mark, text);
            line.setPadding(new Insets(0, 4, 0, 0));
            if (changed) {
                line.getStyleClass().add("export-" + style);
            }
            line.setMinWidth(0);
            return line;
        }
    }
}
