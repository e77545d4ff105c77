package org.cardwright.ui.competency;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.model.FieldLabels;
import org.cardwright.ui.common.Nodes;

/** The names of the levels beside a table, in place while its columns scroll; the table's cells say them too. */
final class LevelNames {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VBox root;
    private final Label head;

    /** Fills {@code root} below the label that it contains. */
    LevelNames(VBox root) {
        this.root = root;
        head = (Label) root.getChildren().getFirst();
    }

    /** Stands as high as the heads of the columns. */
    void height(double columnHeads) {
        head.setMinHeight(columnHeads);
        head.setMaxHeight(columnHeads);
    }

    void show(List<Integer> levels, double rowHeight) {
        root.getChildren().setAll(head);
        for (int level : levels) {
            Label name = new Label(FieldLabels.level(level));
            name.getStyleClass().add("competency-level");
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinHeight(rowHeight);
            name.setMaxHeight(rowHeight);
            root.getChildren().add(name);
        }
        Nodes.show(root, !levels.isEmpty());
    }

    /** Marks the level of the chosen cell; -1 for none. */
    void choose(int row) {
        for (int i = 1; i < root.getChildren().size(); i++) {
            root.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i - 1 == row);
        }
    }
}
