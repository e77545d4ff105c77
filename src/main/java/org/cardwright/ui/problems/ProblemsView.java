package org.cardwright.ui.problems;

import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cardwright.check.ProblemRow;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Place;
import org.cardwright.ui.common.ToolScreen;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The problems of all cards in the strip below them. */
final class ProblemsView extends ToolScreen {
    static final String ID = "problems";

    private final Workbench bench;
    private final ProblemsViewModel model;
    private final ProblemActions actions;
    private final ProblemDetails details;
    private final ProblemsBar bar;
    private boolean focusWanted;

    @FXML private ListView<ProblemRow> list;
    @FXML private Label nothing;

    ProblemsView(Workbench bench, ProblemsViewModel model, ProblemActions actions, ObservableValue<String> title) {
        super(ID, title, Feather.ALERT_TRIANGLE);
        this.bench = bench;
        this.model = model;
        this.actions = actions;
        details = new ProblemDetails(actions, model);
        bar = new ProblemsBar(model, actions);
        Fxml.load("problems.fxml", this, details, bar);
    }

    @FXML
    private void initialize() {
        list.setItems(model.rows());
        list.setCellFactory(view -> new ProblemCell(view, model, bench::title));
        list.setContextMenu(new ProblemsMenu(list, model, actions).menu());
        CopyLines.on(list, row -> row.copied(bench::title));
        Place.follow(list, () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(ProblemRow::rule)
                .map(Place::ofRule).orElse(""));
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, row) -> selected(row));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root().sceneProperty().addListener((observed, old, scene) -> model.listing().live(scene != null));
        model.listProperty().addListener((observed, old, now) -> listed());
        bench.findings().pendingProperty().addListener((observed, old, now) -> listed());
        listed();
    }

    private void listed() {
        if (focusWanted && !list.getItems().isEmpty()) {
            focus();
        }
        bar.show();
        nothing.setText(words());
        ProblemRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || !details.shows(row)) {
            details.show(row);
        }
    }

    /** Why there is nothing to see. */
    private String words() {
        if (bench.closed().getValue()) {
            return Strings.get("problems.closed");
        }
        Optional<String> failed = bench.findings().problem().or(model.listing()::problem);
        if (failed.isPresent()) {
            return Strings.get("problems.failed", failed.get());
        }
        if (bench.findings().checks().isEmpty()) {
            return Strings.get(bench.findings().pendingProperty().get() ? "problems.checking" : "problems.stopped");
        }
        return Strings.get(model.filtering() ? "problems.noMatch" : "problems.none");
    }

    private void selected(ProblemRow row) {
        details.show(row);
        if (row instanceof ProblemRow.Problem problem) {
            model.listing().choose(problem);
        }
    }

    /** Selects a problem and brings it into sight. */
    void select(ProblemRow.Problem problem) {
        int at = list.getItems().indexOf(problem);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private void key(KeyEvent event) {
        ProblemRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case ENTER -> open(row);
            case RIGHT -> fold(row, true);
            case LEFT -> row instanceof ProblemRow.Group ? fold(row, false) : toHeading();
            default -> false;
        };
        if (used || event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
        }
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
        }
    }

    private boolean open(ProblemRow row) {
        switch (row) {
            case ProblemRow.Group group -> fold(group, !group.open());
            case ProblemRow.Problem problem -> actions.goTo(problem);
        }
        return true;
    }

    private boolean fold(ProblemRow row, boolean open) {
        if (row instanceof ProblemRow.Group group) {
            int at = list.getSelectionModel().getSelectedIndex();
            model.listing().fold(group.key(), open);
            list.getSelectionModel().clearAndSelect(at);
            return true;
        }
        return false;
    }

    private boolean toHeading() {
        int at = list.getSelectionModel().getSelectedIndex();
        while (at > 0 && !(list.getItems().get(at) instanceof ProblemRow.Group)) {
            at--;
        }
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(at);
        return true;
    }

    /** Cards that are still being checked have no line yet to begin at. */
    @Override
    public void focus() {
        focusWanted = list.getItems().isEmpty();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
        list.requestFocus();
    }
}
