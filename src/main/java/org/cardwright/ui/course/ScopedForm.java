package org.cardwright.ui.course;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;

/** A form that asks, below what it is for itself, on which cards the change works. */
abstract class ScopedForm implements ChangeForm {
    private static final int NAMED = 3;

    private final BulkKind kind;
    private final ScopeBox scope;
    @FXML private GridPane root;
    @FXML private VBox on;

    ScopedForm(BulkKind kind, ScopeBox scope) {
        this.kind = kind;
        this.scope = scope;
    }

    final void load(String file, Object... parts) {
        Fxml.load(file, Stream.concat(Stream.of(this), Stream.of(parts)).toArray());
        on.getChildren().addFirst(scope.root());
        root.getChildren().stream().filter(VBox.class::isInstance).map(VBox.class::cast)
                .forEach(cell -> cell.getChildren().stream().filter(FlowPane.class::isInstance).map(FlowPane.class::cast)
                        .forEach(flow -> Nodes.wrapWithin(flow, cell, 0)));
    }

    /** Leaves out the first row. */
    final void withoutFirst() {
        root.getChildren().removeIf(node -> GridPane.getRowIndex(node) == 0);
        root.getChildren().forEach((Node node) -> GridPane.setRowIndex(node, GridPane.getRowIndex(node) - 1));
    }

    /** Names the courses that the change is about: the first few titles, and all of them beside the mouse. */
    static void say(Label label, List<CatalogCourse> courses) {
        String first = courses.stream().limit(NAMED).map(CatalogCourse::title).collect(Collectors.joining("; "));
        label.setText(courses.size() <= NAMED ? first
                : Strings.get("courses.form.andMore", first, courses.size() - NAMED));
        label.setTooltip(new Tooltip(courses.stream().limit(40).map(CatalogCourse::title)
                .collect(Collectors.joining("\n"))));
    }

    /** What is in scope now. */
    final ChangeLimit scope() {
        return scope.scope();
    }

    @Override
    public final BulkKind kind() {
        return kind;
    }

    @Override
    public final Parent root() {
        return root;
    }

    @Override
    public void focus() {
        scope.focus();
    }

    @Override
    public void enterInto(Entries entries) {
        scope.enterInto(entries);
    }
}
