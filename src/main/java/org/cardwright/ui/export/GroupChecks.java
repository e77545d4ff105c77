package org.cardwright.ui.export;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.cardwright.export.ExportState;
import org.cardwright.export.ExportWords;
import org.cardwright.i18n.Strings;

/** One check box for all cards of a state: "84 changed". */
final class GroupChecks {
    private final ReviewViewModel model;
    private final FlowPane root;

    /** Fills {@code root}. */
    GroupChecks(ReviewViewModel model, FlowPane root) {
        this.model = model;
        this.root = root;
        model.selectedProperty().addListener((observed, was, is) -> {
            if (is.intValue() >= 0) {
                show();
            }
        });
    }

    private void show() {
        List<Node> groups = new ArrayList<>();
        for (ExportState state : ExportState.values()) {
            List<CardRow> rows = model.rows().stream().filter(row -> row.card().state() == state).toList();
            if (!rows.isEmpty()) {
                groups.add(group(state, rows));
            }
        }
        long same = model.planProperty().get().map(plan -> plan.counts().getOrDefault(ExportState.UNCHANGED, 0L))
                .orElse(0L);
        groups.add(same(same));
        // The boxes are kept where they are the same groups, so that the focus stays.
        if (groups.size() == root.getChildren().size()) {
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i) instanceof CheckBox fresh && root.getChildren().get(i) instanceof CheckBox old
                        && fresh.getText().equals(old.getText())) {
                    old.setIndeterminate(fresh.isIndeterminate());
                    old.setSelected(fresh.isSelected());
                    groups.set(i, old);
                }
            }
        }
        root.getChildren().setAll(groups);
    }

    private static Label same(long count) {
        Label same = new Label(Strings.get("export.review.same", count));
        same.getStyleClass().add("muted");
        return same;
    }

    private static Node group(ExportState state, List<CardRow> rows) {
        String text = Strings.get("export.review.group", rows.size(), ExportWords.of(state));
        if (!state.possible()) {
            Label label = new Label(text, StateIcon.of(state));
            label.setMinWidth(Label.USE_PREF_SIZE);
            return label;
        }
        CheckBox check = new CheckBox(text);
        check.setMinWidth(CheckBox.USE_PREF_SIZE);
        check.setGraphic(state == ExportState.CONFLICT ? StateIcon.of(state) : null);
        long chosen = rows.stream().filter(row -> row.chosenProperty().get()).count();
        check.setIndeterminate(chosen > 0 && chosen < rows.size());
        check.setSelected(chosen == rows.size());
        check.setOnAction(event -> {
            boolean all = check.isSelected();
            rows.forEach(row -> row.chosenProperty().set(all));
        });
        return check;
    }
}
