package org.cardwright.ui.course;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;

/** Rows of a name and what is to be filled in. */
final class FormGrid extends GridPane {
    private static final double LEAST = 300;
    /** The names of the rows, with the room around them. */
    private static final double NAMES = 150;

    private int rows;

    FormGrid() {
        getStyleClass().add("bulk-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().addAll(names, values);
    }

    /** Adds a row whose name belongs to its first part. */
    FormGrid row(String key, Node control, Node... below) {
        Label name = new Label(Strings.get(key));
        name.setMnemonicParsing(true);
        name.setLabelFor(control);
        name.setMinWidth(USE_PREF_SIZE);
        return row(name, control, below);
    }

    FormGrid row(Node name, Node control, Node... below) {
        VBox cell = new VBox(control);
        cell.getStyleClass().add("bulk-cell");
        cell.getChildren().addAll(below);
        // Else the form would keep room for lines that are only broken in a narrow window.
        cell.getChildren().stream().filter(FlowPane.class::isInstance).map(FlowPane.class::cast)
                .forEach(flow -> flow.prefWrapLengthProperty().bind(widthProperty().map(width ->
                        Math.max(LEAST, width.doubleValue() - NAMES))));
        add(name, 0, rows);
        add(cell, 1, rows);
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("bulk-name");
        rows++;
        return this;
    }

    /** Parts beside each other, as many as fit. */
    static FlowPane flow(Node... parts) {
        FlowPane flow = new FlowPane(parts);
        flow.getStyleClass().add("bulk-flow");
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }
}
