package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.check.ProblemList;
import org.cardwright.check.ProblemList.Grouping;
import org.cardwright.check.RuleCatalog;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;

/** The line above the problems: how many of each severity, what is shown, how it is put together. */
final class ProblemsBar {
    private final ProblemsViewModel model;
    private final ProblemActions actions;
    private boolean showing;

    @FXML private ToggleButton errors;
    @FXML private ToggleButton warnings;
    @FXML private ToggleButton notes;
    @FXML private CustomTextField text;
    @FXML private ComboBox<Optional<String>> rule;
    @FXML private ToggleButton front;
    @FXML private Button showAll;
    @FXML private Label by;
    @FXML private ComboBox<Grouping> grouping;

    ProblemsBar(ProblemsViewModel model, ProblemActions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        severities().forEach((severity, button) ->
                button.selectedProperty().bindBidirectional(model.wantedProperty(severity)));
        text.textProperty().bindBidirectional(model.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                event.consume();
            }
        });
        rule.setConverter(new InWords<>(id -> id.map(known -> Strings.get("problems.rule.count",
                RuleCatalog.title(known), model.listProperty().get().rules().getOrDefault(known, 0)))
                .orElseGet(() -> Strings.get("problems.rule.all"))));
        rule.valueProperty().addListener((observed, old, now) -> {
            if (!showing && now != null) {
                model.ruleProperty().set(now);
            }
        });
        front.selectedProperty().bindBidirectional(model.frontOnlyProperty());
        by.setLabelFor(grouping);
        grouping.getItems().setAll(Grouping.values());
        grouping.setConverter(new InWords<>(how ->
                Strings.get(how == Grouping.RULE ? "problems.by.rule" : "problems.by.card")));
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        show();
    }

    private Map<Severity, ToggleButton> severities() {
        return Map.of(Severity.ERROR, errors, Severity.WARNING, warnings, Severity.INFO, notes);
    }

    @FXML
    private void showAll() {
        model.showAll();
    }

    @FXML
    private void fixSafe() {
        actions.fixSafe();
    }

    /** Shows the numbers as they are now. */
    void show() {
        ProblemList list = model.listProperty().get();
        severities().forEach((severity, button) -> {
            int count = list.severities().getOrDefault(severity, 0);
            button.setText(Strings.get("problems.count", count));
            button.setAccessibleText(Strings.get("problems.spoken.severity", Severities.label(severity), count));
        });
        showing = true;
        List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
        list.rules().keySet().forEach(id -> choices.add(Optional.of(id)));
        model.ruleProperty().get().filter(id -> !list.rules().containsKey(id)).ifPresent(id ->
                choices.add(Optional.of(id)));
        if (!rule.isShowing()) {
            rule.getItems().setAll(choices);
            rule.setValue(model.ruleProperty().get());
        }
        showing = false;
        Nodes.show(showAll, model.filtering());
    }
}
