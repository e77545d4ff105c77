package org.cardwright.ui.competency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cardwright.document.DriftChoice;
import org.cardwright.document.DriftChoices;
import org.cardwright.model.FieldLabels;
import org.cardwright.ui.common.Fxml;

/** One of the two lists as the front matter and the body have it, with the result beside. */
final class DriftTable {
    private final DriftChoices choices;
    private final Runnable changed;
    private final List<DriftRow> rows;
    @FXML private VBox root;
    @FXML private Label heading;
    @FXML private FlowPane orders;
    @FXML private ToggleGroup order;
    @FXML private RadioButton bodyOrder;
    @FXML private RadioButton frontOrder;
    @FXML private GridPane grid;

    DriftTable(DriftChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        rows = choices.ordered().stream().map(item -> new DriftRow(item, changed)).toList();
        Fxml.load("drift-table.fxml", this);
    }

    @FXML
    private void initialize() {
        heading.setText(FieldLabels.of(choices.kind().field()));
        orders.setVisible(choices.orderOpen());
        order.selectedToggleProperty().addListener((observed, old, now) -> {
            choices.inFrontOrder(Optional.ofNullable(now).map(toggle -> toggle == frontOrder));
            arrange();
            changed.run();
        });
        arrange();
    }

    private void arrange() {
        rows.forEach(row -> grid.getChildren().removeAll(row.cells()));
        List<DriftChoice> shown = choices.ordered();
        rows.stream().sorted(Comparator.comparing(row -> shown.indexOf(row.item()))).forEach(row -> {
            Stream.of(row.cells()).forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
            grid.addRow(shown.indexOf(row.item()) + 1, row.cells());
        });
    }

    Node root() {
        return root;
    }

    void takeAll(DriftChoice.Source side) {
        choices.takeAll(side);
        refresh();
    }

    /** Shows what was chosen elsewhere. */
    void refresh() {
        Optional<Boolean> inFrontOrder = choices.inFrontOrder();
        rows.forEach(DriftRow::refresh);
        order.selectToggle(inFrontOrder.map(front -> front ? frontOrder : bodyOrder).orElse(null));
        changed.run();
    }
}
