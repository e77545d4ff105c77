package org.cardwright.ui.find;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.Workbench;

/** A card as people call it, and its file. */
final class QuickCell extends ListCell<CardId> {
    private final Workbench bench;
    private final Label title = new Label();
    private final Label file = new Label();
    private final HBox line = new HBox(title, file);

    QuickCell(Workbench bench) {
        this.bench = bench;
        title.setMinWidth(Region.USE_PREF_SIZE);
        file.getStyleClass().add("muted");
        HBox.setHgrow(file, Priority.ALWAYS);
        file.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("quick-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CardId card, boolean empty) {
        super.updateItem(card, empty);
        boolean shown = !empty && card != null;
        setGraphic(shown ? line : null);
        setAccessibleText(shown ? bench.title(card) : null);
        if (shown) {
            title.setText(bench.title(card));
            file.setText(card.name().equals(title.getText()) ? "" : card.name());
        }
    }
}
