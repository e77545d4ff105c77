package org.cardwright.ui.course;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.cardwright.course.PlannedCard;
import org.cardwright.course.PlannedLine;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.BeforeAfter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a card of the preview, or one of its lines before and after. */
final class PlanCell extends ListCell<PlanRow> {
    private static final double EDGES = 125;

    private final PlanList list;
    private final Function<CardId, String> title;
    private final Label arrow = new Label(null, new FontIcon(Feather.CHEVRON_DOWN));
    private final CheckBox box = new CheckBox();
    private final Label card = new Label();
    private final BeforeAfter change = new BeforeAfter();
    private final Label note = new Label();
    private final Text context = new Text();
    private final VBox text = new VBox(context, change, note);
    private final HBox line = new HBox(arrow, box, card, text);

    PlanCell(PlanList list, ListView<PlanRow> view, Function<CardId, String> title) {
        this.list = list;
        this.title = title;
        line.getStyleClass().add("plan-line");
        card.getStyleClass().add("plan-card");
        note.getStyleClass().add("plan-note");
        note.setWrapText(true);
        context.getStyleClass().add("before-after-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            event.consume();
            if (getItem() != null && !box.isDisabled()) {
                list.toggle(getItem());
            }
        });
        arrow.setOnMouseClicked(event -> fold());
        card.setOnMouseClicked(event -> fold());
        wrap(view.getWidth());
        view.widthProperty().addListener((observed, old, width) -> wrap(width.doubleValue()));
    }

    private void wrap(double width) {
        change.wrapAt(width - EDGES);
        context.setWrappingWidth(Math.max(80, width - EDGES));
        note.setPrefWidth(Math.max(80, width - EDGES));
    }

    private void fold() {
        if (getItem() instanceof PlanRow.OfCard found) {
            list.fold(found);
        }
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("plan-card-cell", "plan-line-cell");
        setAccessibleText(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(line);
        boolean ofCard = row instanceof PlanRow.OfCard;
        show(arrow, ofCard);
        show(card, ofCard);
        show(text, !ofCard);
        switch (row) {
            case PlanRow.OfCard found -> card(found);
            case PlanRow.OfLine found -> line(found);
        }
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void card(PlanRow.OfCard row) {
        getStyleClass().add("plan-card-cell");
        PlannedCard found = row.card();
        arrow.setGraphic(new FontIcon(row.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        boolean all = list.all(found);
        boolean any = list.any(found);
        box.setDisable(found.lines().stream().allMatch(each -> each.refused().isPresent()));
        box.setIndeterminate(any && !all);
        box.setSelected(all);
        card.setText(Strings.get("courses.plan.card", title.apply(found.card()), found.lines().size()));
        setAccessibleText(spoken(card.getText(), all));
    }

    private void line(PlanRow.OfLine row) {
        getStyleClass().add("plan-line-cell");
        PlannedLine found = row.line();
        boolean wanted = list.wanted(found);
        box.setIndeterminate(false);
        box.setDisable(found.refused().isPresent());
        box.setSelected(wanted);
        boolean refused = found.refused().isPresent();
        context.setText(refused ? row.whole() : row.context());
        show(context, !context.getText().isEmpty());
        show(change, !refused);
        change.show(refused ? "" : row.before(), refused ? "" : row.after());
        note(found);
        setAccessibleText(spoken(Stream.of(context.getText(), change.isManaged() ? change.getAccessibleText() : "",
                note.isManaged() ? note.getText() : "").filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")), wanted));
    }

    private static String spoken(String text, boolean wanted) {
        return Strings.get(wanted ? "courses.plan.spokenTicked" : "courses.plan.spoken", text);
    }

    /** What to know about a line, under the sign of the worst of it. */
    private void note(PlannedLine found) {
        show(note, true);
        String words = String.join("\n", found.notes());
        if (found.refused().isPresent()) {
            note(Feather.X_CIRCLE, "severity-error", words);
            return;
        }
        boolean warns = found.stays().isPresent() || found.review() || !found.merge();
        note(found.stays().isEmpty() && found.repeats().isPresent() ? Feather.COPY : Feather.ALERT_TRIANGLE,
                warns ? "severity-warning" : "severity-info", words);
        show(note, !words.isEmpty());
    }

    private void note(Feather icon, String style, String words) {
        note.getStyleClass().setAll("label", "plan-note", style);
        note.setGraphic(new FontIcon(icon));
        note.setText(words);
    }
}
