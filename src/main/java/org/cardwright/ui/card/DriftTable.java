package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cardwright.document.Drift;
import org.cardwright.document.Edit;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Fxml;

/** One of the two lists as the front matter and the body have it, with the result beside. */
final class DriftTable {
    private final Drift drift;
    private final Runnable changed;
    private final List<DriftRow> rows = new ArrayList<>();
    @FXML private VBox root;
    @FXML private Label heading;
    @FXML private FlowPane orders;
    @FXML private ToggleGroup order;
    @FXML private RadioButton bodyOrder;
    @FXML private RadioButton frontOrder;
    @FXML private GridPane grid;

    DriftTable(Drift drift, Runnable changed) {
        this.drift = drift;
        this.changed = changed;
        Fxml.load("drift-table.fxml", this);
    }

    @FXML
    private void initialize() {
        heading.setText(FieldLabels.of(drift.kind().field()));
        drift.rows().forEach(row -> rows.add(new DriftRow(row, changed)));
        orders.setVisible(drift.otherOrder());
        order.selectedToggleProperty().addListener((observed, old, now) -> {
            arrange();
            changed.run();
        });
        arrange();
    }

    private List<DriftRow> ordered() {
        List<Drift.Row> wanted = frontOrder.isSelected() ? drift.inFrontOrder() : drift.rows();
        List<DriftRow> sorted = new ArrayList<>(rows);
        List<DriftRow> result = new ArrayList<>();
        wanted.forEach(row -> sorted.stream().filter(found -> found.row() == row).findFirst().ifPresent(found -> {
            result.add(found);
            sorted.remove(found);
        }));
        return result;
    }

    private void arrange() {
        rows.forEach(row -> grid.getChildren().removeAll(row.cells()));
        List<DriftRow> shown = ordered();
        for (int i = 0; i < shown.size(); i++) {
            Node[] cells = shown.get(i).cells();
            for (int j = 0; j < cells.length; j++) {
                GridPane.setValignment(cells[j], VPos.TOP);
                grid.add(cells[j], j, i + 1);
            }
        }
    }

    Node root() {
        return root;
    }

    ItemKind kind() {
        return drift.kind();
    }

    void chooseAll(DriftRow.Choice choice) {
        rows.forEach(row -> row.choose(choice));
        if (drift.otherOrder()) {
            order.selectToggle(choice == DriftRow.Choice.FRONT ? frontOrder : bodyOrder);
        }
    }

    /** What was chosen, row by row, and at the end the order. */
    List<String> entered() {
        List<String> all = new ArrayList<>(rows.stream().map(DriftRow::entered).toList());
        all.add(order.getSelectedToggle() == null ? "" : "order " + frontOrder.isSelected());
        return all;
    }

    /** Chooses the same again in rows that say the same. */
    void enter(List<String> texts) {
        rows.forEach(row -> row.enter(texts));
        frontOrder.setSelected(texts.contains("order true"));
        bodyOrder.setSelected(texts.contains("order false"));
        arrange();
        changed.run();
    }

    /** How many choices are still to be made. */
    int undecided() {
        int rest = (int) rows.stream().filter(row -> !row.decided()).count();
        return drift.otherOrder() && order.getSelectedToggle() == null ? rest + 1 : rest;
    }

    /** The items as they will be, level for level. */
    List<Edit.Placed> result() {
        List<Edit.Placed> items = new ArrayList<>();
        ordered().forEach(row -> row.result().ifPresent(items::add));
        List<Integer> levels = items.stream().map(Edit.Placed::level).distinct().sorted().toList();
        items.sort(Comparator.comparingInt(item -> levels.indexOf(item.level())));
        return items;
    }
}
