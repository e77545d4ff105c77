package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.document.Drift;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;

/** One of the two lists as the front matter and the body have it, with the result beside. */
final class DriftTable {
    private final Drift drift;
    private final Runnable changed;
    private final GridPane grid = new GridPane(12, 8);
    private final VBox root = new VBox(8);
    private final List<DriftRow> rows = new ArrayList<>();
    private final ToggleGroup order = new ToggleGroup();

    DriftTable(Drift drift, Runnable changed) {
        this.drift = drift;
        this.changed = changed;
        Label heading = new Label(FieldWords.items(drift.kind()));
        heading.getStyleClass().add("level-heading");
        root.getChildren().add(heading);
        drift.rows().forEach(row -> rows.add(new DriftRow(row, changed)));
        if (drift.otherOrder()) {
            root.getChildren().add(orders());
        }
        for (double width : new double[] {190, 240, 240, 200}) {
            ColumnConstraints column = new ColumnConstraints(width, width, Double.MAX_VALUE);
            column.setHgrow(grid.getColumnConstraints().isEmpty() ? Priority.NEVER : Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.getStyleClass().add("drift-grid");
        root.getChildren().add(grid);
        arrange();
    }

    private Node orders() {
        FlowPane line = new FlowPane(12, 6, new Label(Strings.get("drift.order")), order("drift.order.body", false),
                order("drift.order.front", true));
        line.getStyleClass().add("drift-order");
        order.selectedToggleProperty().addListener((observed, old, now) -> {
            arrange();
            changed.run();
        });
        return line;
    }

    private RadioButton order(String key, boolean front) {
        RadioButton button = new RadioButton(Strings.get(key));
        button.setToggleGroup(order);
        button.setUserData(front);
        return button;
    }

    private List<DriftRow> ordered() {
        boolean front = order.getSelectedToggle() != null && (boolean) order.getSelectedToggle().getUserData();
        List<Drift.Row> wanted = front ? drift.inFrontOrder() : drift.rows();
        List<DriftRow> sorted = new ArrayList<>(rows);
        List<DriftRow> result = new ArrayList<>();
        wanted.forEach(row -> sorted.stream().filter(found -> found.row() == row).findFirst().ifPresent(found -> {
            result.add(found);
            sorted.remove(found);
        }));
        return result;
    }

    private void arrange() {
        grid.getChildren().clear();
        String[] heads = {"drift.level", "drift.front", "drift.body", "drift.result"};
        for (int i = 0; i < heads.length; i++) {
            Label head = new Label(Strings.get(heads[i]));
            head.getStyleClass().add("field-label");
            grid.add(head, i, 0);
        }
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
        order.getToggles().stream().filter(toggle -> toggle.getUserData().equals(choice == DriftRow.Choice.FRONT))
                .findFirst().ifPresent(order::selectToggle);
    }

    /** What was chosen, row by row, and at the end the order. */
    List<String> entered() {
        List<String> all = new ArrayList<>(rows.stream().map(DriftRow::entered).toList());
        all.add(order.getSelectedToggle() == null ? "" : "order " + order.getSelectedToggle().getUserData());
        return all;
    }

    /** Chooses the same again in rows that say the same. */
    void enter(List<String> texts) {
        rows.forEach(row -> row.enter(texts));
        Optional<Toggle> wanted = order.getToggles().stream()
                .filter(toggle -> texts.contains("order " + toggle.getUserData())).findFirst();
        order.selectToggle(wanted.orElse(null));
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
