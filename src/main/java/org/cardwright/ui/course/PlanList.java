package org.cardwright.ui.course;

import java.util.function.Function;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.course.PlannedCard;
import org.cardwright.course.PlannedLine;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;

/** The preview: cards with their lines before and after, each with a box to tick; one list also for the keyboard. */
final class PlanList {
    private final PlanViewModel plan;
    private final ListView<PlanRow> list = new ListView<>();

    PlanList(PlanViewModel plan, Function<CardId, String> title, Label placeholder) {
        this.plan = plan;
        list.getStyleClass().add("plan-list");
        list.setAccessibleText(Strings.get("courses.plan"));
        list.setPlaceholder(placeholder);
        list.setItems(plan.rows());
        list.setCellFactory(view -> new PlanCell(this, view, title));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        plan.totalsProperty().addListener((observed, old, now) -> list.refresh());
    }

    ListView<PlanRow> root() {
        return list;
    }

    private void pressed(KeyEvent event) {
        PlanRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            toggle(row);
            event.consume();
        } else if (row instanceof PlanRow.OfCard card
                && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            fold(card);
            event.consume();
        }
    }

    /** Wants what was not wanted, and the other way round. */
    void toggle(PlanRow row) {
        switch (row) {
            case PlanRow.OfCard card -> plan.want(card.card(), !all(card.card()));
            case PlanRow.OfLine line -> plan.want(line.line(), !plan.wanted(line.line()));
        }
    }

    void fold(PlanRow.OfCard card) {
        int selected = list.getSelectionModel().getSelectedIndex();
        plan.fold(card.card(), card.open());
        list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
    }

    boolean wanted(PlannedLine line) {
        return plan.wanted(line);
    }

    boolean all(PlannedCard card) {
        return card.lines().stream().filter(line -> line.refused().isEmpty()).allMatch(plan::wanted)
                && any(card);
    }

    boolean any(PlannedCard card) {
        return card.lines().stream().anyMatch(plan::wanted);
    }
}
