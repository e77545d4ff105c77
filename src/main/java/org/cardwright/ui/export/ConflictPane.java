package org.cardwright.ui.export;

import java.util.List;

import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.export.MergeConflict;
import org.cardwright.export.Side;
import org.cardwright.i18n.Strings;

/** Shows the values that both sides changed beside each other, each with a button that keeps it. */
final class ConflictPane {
    private static final int LONG = 1500;

    private final VBox root = new VBox(12);

    ConflictPane() {
        root.getStyleClass().add("export-conflicts");
    }

    Node root() {
        return root;
    }

    /** Shows conflicts and notes what is chosen in {@code choices}. */
    void show(List<MergeConflict> conflicts, ObservableMap<String, Side> choices) {
        show(conflicts, choices, "export.conflict.head");
    }

    /** Shows what differs where nobody can tell which side changed it. */
    void showDoubtful(List<MergeConflict> conflicts, ObservableMap<String, Side> choices) {
        show(conflicts, choices, "export.conflict.head.doubt");
    }

    private void show(List<MergeConflict> conflicts, ObservableMap<String, Side> choices, String key) {
        root.getChildren().clear();
        root.setManaged(!conflicts.isEmpty());
        root.setVisible(!conflicts.isEmpty());
        if (conflicts.isEmpty()) {
            return;
        }
        Label head = new Label(Strings.get(key, conflicts.size()));
        head.getStyleClass().add("export-head");
        head.setWrapText(true);
        root.getChildren().add(head);
        conflicts.forEach(conflict -> root.getChildren().add(one(conflict, choices)));
    }

    private static Node one(MergeConflict conflict, ObservableMap<String, Side> choices) {
        ToggleGroup group = new ToggleGroup();
        RadioButton ours = button(Strings.get("export.conflict.ours"), conflict, Side.OURS, group, choices);
        RadioButton theirs = button(Strings.get("export.conflict.theirs"), conflict, Side.THEIRS, group, choices);
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        Label label = new Label(conflict.label());
        label.getStyleClass().add("export-conflict-label");
        grid.add(label, 0, 0, 2, 1);
        grid.addRow(1, ours, theirs);
        boolean whole = conflict.id().equals(MergeConflict.WHOLE_CARD);
        boolean both = !conflict.ours().isEmpty() && !conflict.theirs().isEmpty();
        if (whole) {
            grid.add(Titles.muted(Strings.get(both ? "export.conflict.whole" : conflict.ours().isEmpty()
                    ? "export.conflict.deletedHere" : "export.conflict.deletedThere")), 0, 2, 2, 1);
        } else {
            grid.addRow(2, value(conflict.ours()), value(conflict.theirs()));
        }
        if (!whole && !conflict.base().isEmpty()) {
            grid.add(Titles.muted(Strings.get("export.conflict.base", shortened(conflict.base()))), 0, 3, 2, 1);
        }
        grid.getStyleClass().add("export-conflict");
        return grid;
    }

    private static RadioButton button(String text, MergeConflict conflict, Side side, ToggleGroup group,
            ObservableMap<String, Side> choices) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setUserData(side);
        button.setSelected(choices.get(conflict.id()) == side);
        button.setAccessibleText(Strings.get("export.conflict.spoken", conflict.label(), text,
                shortened(conflict.of(side))));
        button.setOnAction(event -> choices.put(conflict.id(), side));
        return button;
    }

    private static Label value(String text) {
        Label value = new Label(text.isEmpty() ? Strings.get("export.conflict.nothing") : shortened(text));
        value.setWrapText(true);
        value.getStyleClass().add("export-value");
        if (text.isEmpty()) {
            value.getStyleClass().add("muted");
        }
        value.setMaxWidth(Double.MAX_VALUE);
        return value;
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, text.offsetByCodePoints(0, LONG - 100)) + " …";
    }
}
