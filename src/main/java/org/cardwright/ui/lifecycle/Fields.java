package org.cardwright.ui.lifecycle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.Groups;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.edit.Refusal;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldStatus;

/** The fields of a dialog in two columns, each with its label and, below it, what is wrong with it. */
final class Fields {
    private static final double WIDTH = 290;
    private static final double BETWEEN = 120;

    private final GridPane grid = new GridPane();
    private final Map<DraftField, FieldStatus> statuses = new EnumMap<>(DraftField.class);
    private final Map<DraftField, FieldMessage> doubts = new EnumMap<>(DraftField.class);
    private final Set<DraftField> touched = EnumSet.noneOf(DraftField.class);
    private final Runnable changed;
    private StepPlan shown = StepPlan.NOTHING;

    /** Calls {@code changed} after each change of a field. */
    Fields(Runnable changed) {
        this.changed = changed;
        grid.getStyleClass().add("lifecycle-fields");
        for (int column = 0; column < 4; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setMinWidth(column % 2 == 0 ? Label.USE_PREF_SIZE : 120);
            constraints.setHgrow(column % 2 == 0 ? Priority.NEVER : Priority.ALWAYS);
            if (column % 2 == 1) {
                constraints.setPrefWidth(WIDTH);
                constraints.setFillWidth(true);
            }
            grid.getColumnConstraints().add(constraints);
        }
    }

    GridPane root() {
        return grid;
    }

    /** Adds a field that a person enters; what is wrong with it is said once it was touched. */
    void add(int column, int row, String name, DraftField field, Control control) {
        add(column, row, name, control, status(field, name, control));
    }

    /** Adds a field below a node that was added before. */
    void below(Node node, DraftField field, String name, Control control) {
        ((VBox) node.getParent()).getChildren().addAll(control, status(field, name, control));
    }

    private Label status(DraftField field, String name, Control control) {
        FieldStatus status = FieldStatus.of(control, name);
        statuses.put(field, status);
        ObservableValue<?> value = control instanceof ComboBox<?> box ? box.valueProperty()
                : ((TextInputControl) control).textProperty();
        value.addListener((observed, old, now) -> {
            if (control.isFocused() || control.isFocusWithin()) {
                touched.add(field);
            }
            changed.run();
        });
        control.focusWithinProperty().addListener((observed, old, focused) -> {
            if (!focused) {
                touched.add(field);
                say();
            }
        });
        control.setMaxWidth(Double.MAX_VALUE);
        status.label().setMinHeight(Region.USE_PREF_SIZE);
        return status.label();
    }

    /** Adds nodes below each other, with a label for the first. */
    void add(int column, int row, String name, Node... nodes) {
        add(column, row, 1, name, nodes);
    }

    /** Adds a field that takes both columns. */
    void wide(int row, String name, DraftField field, Control control) {
        wide(row, name, control, status(field, name, control));
    }

    /** Adds nodes that take both columns. */
    void wide(int row, String name, Node... nodes) {
        add(0, row, 3, name, nodes);
    }

    private void add(int column, int row, int span, String name, Node... nodes) {
        Label label = new Label(name);
        label.setLabelFor(nodes[0]);
        GridPane.setValignment(label, VPos.TOP);
        label.getStyleClass().add("lifecycle-label");
        VBox box = new VBox(nodes);
        box.getStyleClass().add("lifecycle-field");
        // The columns keep their widths whatever a text says.
        box.setPrefWidth(span == 1 ? WIDTH : 2 * WIDTH + BETWEEN);
        grid.add(label, column * 2, row);
        grid.add(box, column * 2 + 1, row, span, 1);
    }

    /** Says {@code message} at a field that was not refused, because the site will not do with it what is expected. */
    void doubt(DraftField field, boolean doubtful, String message) {
        if (doubtful) {
            doubts.put(field, new FieldMessage(Severity.WARNING, message));
        } else {
            doubts.remove(field);
        }
    }

    void doubtGroup(String group) {
        doubt(DraftField.GROUP, !Groups.ALL.contains(group), Strings.get("lifecycle.group.unknown", group));
    }

    /** Shows what is to be said at the fields. */
    void show(StepPlan plan) {
        shown = plan;
        say();
    }

    private void say() {
        statuses.forEach((field, status) -> {
            Optional<Refusal> refusal = shown.refusal(field).filter(found -> touched.contains(field) || isUrgent(field));
            status.show(refusal.map(found -> new FieldMessage(Severity.ERROR, found.reason()))
                    .or(() -> touched.contains(field) ? Optional.ofNullable(doubts.get(field)) : Optional.empty()));
        });
    }

    /** What derives is never touched, and still has to be said. */
    private static boolean isUrgent(DraftField field) {
        return field == DraftField.FILE_NAME || field == DraftField.PERMALINK;
    }
}
