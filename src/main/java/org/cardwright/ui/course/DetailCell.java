package org.cardwright.ui.course;

import org.cardwright.course.DetailRow;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a line of the details; a click on a card's line opens the card there. */
final class DetailCell extends ListCell<DetailRow> {
    private final Function<CardId, String> title;
    private final Label card = new Label();
    private final Label raw = new Label();
    private final VBox place = new VBox(card, raw);

    DetailCell(Function<CardId, String> title, Consumer<DetailRow> open) {
        this.title = title;
        card.getStyleClass().add("course-card");
        card.setGraphic(new FontIcon(Feather.FILE_TEXT));
        raw.getStyleClass().add("course-raw");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof DetailRow.Place && event.getButton() == MouseButton.PRIMARY) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(DetailRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("detail-heading", "detail-place");
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case DetailRow.Heading heading -> {
                getStyleClass().add("detail-heading");
                setText(heading.text());
            }
            case DetailRow.Known known -> setText(known.text());
            case DetailRow.Place found -> {
                getStyleClass().add("detail-place");
                card.setText(title.apply(found.line().card()));
                raw.setText(row.text());
                setGraphic(place);
                setTooltip(new Tooltip(row.text()));
                setAccessibleText(card.getText() + ", " + raw.getText());
            }
        }
    }
}
