package org.cardwright.ui.find;

import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.edit.CardId;
import org.cardwright.edit.FindRow;
import org.cardwright.edit.Snippet;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.TextSize;

/** One line of the results: a card with its number of matches, or a place with its text and the matches in it. */
final class FindCell extends ItemCell<FindRow> {
    private static final double PLACE_WIDTH = 170;
    private static final double LINE_HEIGHT = 18;

    private final Function<CardId, String> titles;
    private final Label card = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(card, count);
    private final Label place = new Label();
    private final TextFlow words = new TextFlow();
    private final HBox hit;

    FindCell(Function<CardId, String> titles) {
        this.titles = titles;
        card.getStyleClass().add("find-card");
        count.getStyleClass().add("muted");
        head.getStyleClass().add("find-line");
        place.getStyleClass().add("muted");
        place.setMinWidth(TextSize.of(PLACE_WIDTH));
        place.setMaxWidth(TextSize.of(PLACE_WIDTH));
        // The text runs on to the right and is cut there; it never wraps, so that every line is one line high.
        Pane cut = new Pane(words);
        Rectangle clip = new Rectangle(0, TextSize.of(LINE_HEIGHT));
        cut.widthProperty().addListener((observed, old, width) -> clip.setWidth(width.doubleValue()));
        cut.setClip(clip);
        cut.setMinSize(0, TextSize.of(LINE_HEIGHT));
        cut.setPrefSize(0, TextSize.of(LINE_HEIGHT));
        cut.setMaxHeight(TextSize.of(LINE_HEIGHT));
        HBox.setHgrow(cut, javafx.scene.layout.Priority.ALWAYS);
        Label more = new Label("…");
        more.getStyleClass().add("muted");
        more.setMinWidth(USE_PREF_SIZE);
        more.visibleProperty().bind(words.widthProperty().greaterThan(cut.widthProperty()));
        hit = new HBox(place, cut, more);
        hit.getStyleClass().addAll("find-line", "find-hit");
    }

    @Override
    protected Node show(FindRow row) {
        switch (row) {
            case FindRow.Head(CardId id, int matches) -> {
                card.setText(titles.apply(id));
                count.setText(Strings.get("find.matches", matches));
                setAccessibleText(card.getText() + ", " + count.getText());
                return head;
            }
            case FindRow.Hit found -> {
                Snippet snippet = Snippet.of(found.hits());
                place.setText(found.hits().part().words());
                words.getChildren().setAll(snippet.pieces().stream().map(FindCell::text).toList());
                setAccessibleText(Strings.get("find.spoken", titles.apply(found.card()), place.getText(),
                        snippet.pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining())));
                return hit;
            }
        }
    }

    private static Text text(Snippet.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(piece.match() ? "find-match" : "find-text");
        return text;
    }
}
