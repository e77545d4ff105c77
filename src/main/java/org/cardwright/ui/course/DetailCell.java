package org.cardwright.ui.course;

import org.cardwright.course.DetailRow;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.ItemCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a line of the details; a click on a card's line opens the card there. */
final class DetailCell extends ItemCell<DetailRow> {
    private final Function<CardId, String> title;
    private final Label card = new Label();
    private final Label raw = new Label();
    private final VBox place = new VBox(card, raw);

    DetailCell(Function<CardId, String> title, Consumer<DetailRow> open) {
        super("detail-heading", "detail-place");
        this.title = title;
        card.getStyleClass().add("course-card");
        card.setGraphic(new FontIcon(Feather.FILE_TEXT));
        raw.getStyleClass().add("course-raw");
        setOnMouseClicked(event -> {
            if (getItem() instanceof DetailRow.Place && event.getButton() == MouseButton.PRIMARY) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected Node show(DetailRow row) {
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
                setAccessibleText(card.getText() + ", " + raw.getText());
                return place;
            }
        }
        return null;
    }
}
