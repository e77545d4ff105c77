package org.cardwright.ui.find;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.Workbench;

/** A card as people call it, and its file. */
final class QuickCell extends ItemCell<CardId> {
    private final Workbench bench;
    private final Label title = new Label();
    private final Label file = new Label();
    private final HBox line = new HBox(title, file);

    QuickCell(Workbench bench) {
        this.bench = bench;
        file.setMinWidth(0);
        file.getStyleClass().add("muted");
        HBox.setHgrow(file, Priority.ALWAYS);
        file.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("quick-line");
    }

    /** The name is whole as far as there is room, whatever becomes of the file's. */
    @Override
    protected void layoutChildren() {
        title.setMinWidth(Math.clamp(getWidth() - snappedLeftInset() - snappedRightInset(), 0, title.prefWidth(Region.USE_COMPUTED_SIZE)));
        super.layoutChildren();
    }

    @Override
    protected Node show(CardId card) {
        title.setText(bench.title(card));
        file.setText(card.name().equals(title.getText()) ? "" : card.name());
        setAccessibleText(title.getText());
        return line;
    }
}
