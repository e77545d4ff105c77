package org.cardwright.ui.bulk;

import java.util.Optional;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.bulk.BulkCard;
import org.cardwright.edit.PartChange;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.BeforeAfter;
import org.cardwright.ui.common.CardWords;

/** One line of the preview. */
final class BulkCell extends ListCell<BulkRow> {
    private static final double PLACE_WIDTH = 140;
    private static final double ROOM = 70;

    private final BulkPreview preview;
    private final CheckBox tick = new CheckBox();
    private final Label count = new Label();
    private final Notice reason = new Notice();
    private final Label card = new Label();
    private final VBox head = new VBox(new HBox(8, tick, card, count), reason);
    private final Label place = new Label();
    private final Label follows = new Label(Strings.get("bulk.follows"));
    private final BeforeAfter change = new BeforeAfter();
    private final HBox part = new HBox(10, new VBox(place, follows), change);
    private final Notice problem = new Notice();

    BulkCell(ListView<BulkRow> list, BulkPreview preview) {
        this.preview = preview;
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        card.getStyleClass().add("bulk-card");
        tick.setOnAction(event -> preview.tick(getItem().card(), tick.isSelected()));
        count.getStyleClass().add("muted");
        place.getStyleClass().add("muted");
        follows.getStyleClass().addAll("muted", "bulk-follows");
        VBox where = (VBox) part.getChildren().getFirst();
        where.setMinWidth(PLACE_WIDTH);
        where.setMaxWidth(PLACE_WIDTH);
        HBox.setHgrow(change, Priority.ALWAYS);
        part.getStyleClass().add("bulk-part");
        list.widthProperty().addListener((observed, old, width) -> wrap(width.doubleValue()));
        wrap(list.getWidth());
    }

    private void wrap(double width) {
        double room = Math.max(100, width - ROOM);
        change.wrapAt(room - PLACE_WIDTH - 10);
        reason.wrapAt(room);
        problem.wrapAt(room);
    }

    @Override
    protected void updateItem(BulkRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case BulkRow.Head(BulkCard card) -> show(card);
            case BulkRow.Part(BulkCard _, PartChange changed) -> show(changed);
            case BulkRow.Note(BulkCard _, BulkCard.Note note) -> show(Severity.WARNING,
                    Strings.get("bulk.reason", CardWords.name(note.part()), note.words()));
            case BulkRow.Problem(BulkCard _, var finding) -> show(finding.severity(),
                    Strings.get("bulk.problem", finding.message()));
        }
    }

    private void show(Severity severity, String words) {
        problem.show(severity, words);
        setGraphic(problem);
        setAccessibleText(problem.words());
    }

    private void show(BulkCard card) {
        Optional<BulkCard.Refusal> refusal = card.refusal();
        this.card.setText(preview.title(card));
        tick.setAccessibleText(this.card.getText());
        tick.setSelected(preview.ticked(card));
        tick.setDisable(refusal.isPresent());
        count.setText(refusal.isPresent() ? "" : Strings.get("bulk.changes", card.changes()));
        reason.setManaged(refusal.isPresent());
        reason.setVisible(refusal.isPresent());
        reason.show(Severity.ERROR, refusal.map(why -> why.part().map(place -> Strings.get("bulk.reason",
                CardWords.name(place), why.reason())).orElse(why.reason())).orElse(""));
        setGraphic(head);
        setAccessibleText(refusal.isPresent() ? this.card.getText() + ": " + reason.words()
                : Strings.get(tick.isSelected() ? "bulk.spoken.ticked" : "bulk.spoken.unticked", this.card.getText(),
                        count.getText()));
    }

    private void show(PartChange changed) {
        place.setText(CardWords.name(changed.part()));
        follows.setManaged(changed.follows());
        follows.setVisible(changed.follows());
        change.show(changed.before(), changed.after());
        setGraphic(part);
        setAccessibleText(place.getText() + ": " + change.getAccessibleText());
    }
}
