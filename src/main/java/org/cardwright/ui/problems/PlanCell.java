package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cardwright.check.QuickFix;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.edit.LineDiff;
import org.cardwright.ui.common.BeforeAfter;

/** A card of a preview: its tick box, what is done, its questions, and the first lines that change. */
final class PlanCell extends ListCell<PlannedCard> {
    private static final int LINES = 3;
    private static final int AROUND = 40;
    private static final double MARGIN = 58;

    private final PlanViewModel plan;
    private final Function<CardId, String> titles;
    private final boolean lines;
    private final CheckBox tick = new CheckBox();
    private final Label does = new Label();
    private final VBox changes = new VBox();
    private final VBox content = new VBox(tick, does, changes);
    private boolean showing;

    /** Shows the lines that change only where {@code lines} says so. */
    PlanCell(ListView<PlannedCard> list, PlanViewModel plan, Function<CardId, String> titles, boolean lines) {
        this.plan = plan;
        this.titles = titles;
        this.lines = lines;
        getStyleClass().add("plan-cell");
        tick.getStyleClass().add("plan-title");
        tick.setMnemonicParsing(false);
        tick.setFocusTraversable(false);
        tick.selectedProperty().addListener((observed, old, now) -> {
            if (!showing && getItem() != null) {
                plan.tick(getItem().card(), now);
            }
        });
        does.setWrapText(true);
        does.setMinHeight(USE_PREF_SIZE);
        does.getStyleClass().add("plan-does");
        changes.getStyleClass().add("plan-lines");
        content.getStyleClass().add("plan-card");
        setPrefWidth(0);
        content.maxWidthProperty().bind(list.widthProperty().subtract(MARGIN - 24));
        list.widthProperty().addListener(observed -> wrap(list));
        wrap(list);
    }

    private void wrap(ListView<PlannedCard> list) {
        double width = list.getWidth() - MARGIN;
        for (Node node : changes.getChildren()) {
            if (node instanceof BeforeAfter change) {
                change.wrapAt(width);
            }
        }
    }

    @Override
    protected void updateItem(PlannedCard card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            return;
        }
        showing = true;
        tick.setText(titles.apply(card.card()));
        tick.setSelected(plan.ticked(card.card()));
        showing = false;
        List<String> words = new ArrayList<>(card.does());
        words.addAll(card.left());
        does.setText(String.join("\n", words));
        does.setManaged(!words.isEmpty());
        does.setVisible(!words.isEmpty());
        changes.getChildren().clear();
        addQuestions(card);
        if (lines) {
            addLines(card);
        }
        wrap(getListView());
        setGraphic(content);
    }

    private void addQuestions(PlannedCard card) {
        for (int i = 0; i < card.items().size(); i++) {
            FixItem item = card.items().get(i);
            if (item.fix().asks()) {
                Label problem = new Label(item.finding().message());
                problem.setWrapText(true);
                problem.setMinHeight(USE_PREF_SIZE);
                ComboBox<Optional<QuickFix.Choice>> answer = answers(card, i, item);
                problem.setLabelFor(answer);
                changes.getChildren().addAll(problem, answer);
            }
        }
    }

    private ComboBox<Optional<QuickFix.Choice>> answers(PlannedCard card, int index, FixItem item) {
        ComboBox<Optional<QuickFix.Choice>> answer = new ComboBox<>();
        answer.getItems().add(Optional.empty());
        item.fix().choices().forEach(choice -> answer.getItems().add(Optional.of(choice)));
        answer.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<QuickFix.Choice> choice) {
                return choice == null ? "" : choice.map(QuickFix.Choice::title)
                        .orElseGet(() -> Strings.get("plan.leave"));
            }

            @Override
            public Optional<QuickFix.Choice> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        answer.setValue(item.chosen());
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setAccessibleText(Strings.get("plan.answer", item.finding().message()));
        answer.valueProperty().addListener((observed, old, now) -> {
            // What the answer does is shown beside.
            getListView().getSelectionModel().clearAndSelect(getIndex());
            plan.choose(card, index, now);
        });
        return answer;
    }

    private void addLines(PlannedCard card) {
        List<LineDiff.Row> changed = LineDiff.of(card.card().name(), card.before().text(), card.after().text()).rows(0)
                .stream().filter(LineDiff.Row::changed).toList();
        for (LineDiff.Row change : changed.stream().limit(LINES).toList()) {
            BeforeAfter shown = new BeforeAfter();
            shown.show(change.words().shortened(AROUND));
            changes.getChildren().add(shown);
        }
        if (changed.size() > LINES) {
            Label more = new Label(Strings.get("plan.more", changed.size() - LINES));
            more.getStyleClass().add("muted");
            changes.getChildren().add(more);
        }
    }

    /** Ticks or unticks the card, as the space bar does. */
    static void toggle(PlanViewModel plan, PlannedCard card) {
        plan.tick(card.card(), !plan.ticked(card.card()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        PlannedCard card = getItem();
        return attribute == AccessibleAttribute.TEXT && card != null
                ? Strings.get(plan.ticked(card.card()) ? "plan.spoken.ticked" : "plan.spoken.left",
                        titles.apply(card.card()), String.join(". ", card.does()))
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
