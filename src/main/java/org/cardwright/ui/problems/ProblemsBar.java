package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.problems.ProblemList.Grouping;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line above the problems: how many of each severity, what is shown, how it is put together. */
final class ProblemsBar {
    private final ProblemsViewModel model;
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final CustomTextField text = new CustomTextField();
    private final ComboBox<Optional<String>> rule = new ComboBox<>();
    private final Button showAll = new Button("", new FontIcon(Feather.X));
    private final HBox root = new HBox();
    private boolean showing;

    ProblemsBar(ProblemsViewModel model, ProblemActions actions) {
        this.model = model;
        root.getStyleClass().add("problems-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        for (Severity severity : Severity.values()) {
            severities.put(severity, severityButton(severity));
        }
        root.getChildren().addAll(severities.values());
        root.getChildren().addAll(filter(), rules(), front(), showAll, grouping());
        showAll.getStyleClass().addAll("flat", "button-icon");
        showAll.setId("problems-show-all");
        showAll.setAccessibleText(Strings.get("problems.showAll"));
        showAll.setTooltip(new Tooltip(Strings.get("problems.showAll")));
        showAll.setMinWidth(Region.USE_PREF_SIZE);
        showAll.setOnAction(event -> model.showAll());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button fix = new Button(Strings.get("problems.fixSafe"), new FontIcon(Feather.CHECK_CIRCLE));
        fix.setId("problems-fix-safe");
        fix.setMinWidth(Region.USE_PREF_SIZE);
        fix.setOnAction(event -> actions.fixSafe());
        root.getChildren().addAll(gap, fix);
        show();
    }

    private ToggleButton severityButton(Severity severity) {
        ToggleButton button = new ToggleButton("", new FontIcon(Severities.icon(severity)));
        button.getStyleClass().addAll("problem-severity", Severities.styleClass(severity));
        button.setId("problems-" + Severities.styleClass(severity));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(model.wantedProperty(severity));
        button.setTooltip(new Tooltip(Strings.get("problems.severity", Severities.label(severity))));
        return button;
    }

    private CustomTextField filter() {
        text.setId("problems-filter");
        text.setPromptText(Strings.get("problems.filter"));
        text.setAccessibleText(Strings.get("problems.filter"));
        text.setLeft(new FontIcon(Feather.SEARCH));
        text.textProperty().bindBidirectional(model.textProperty());
        text.setPrefWidth(190);
        text.setMinWidth(90);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                event.consume();
            }
        });
        return text;
    }

    private ComboBox<Optional<String>> rules() {
        rule.setId("problems-rule");
        rule.setAccessibleText(Strings.get("problems.rule"));
        rule.setPrefWidth(230);
        rule.setMinWidth(90);
        rule.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> id) {
                return id == null ? "" : id.map(known -> Strings.get("problems.rule.count",
                        ProblemActions.ruleTitle(known), model.listProperty().get().rules().getOrDefault(known, 0)))
                        .orElseGet(() -> Strings.get("problems.rule.all"));
            }

            @Override
            public Optional<String> fromString(String words) {
                throw new UnsupportedOperationException(words);
            }
        });
        rule.valueProperty().addListener((observed, old, now) -> {
            if (!showing && now != null) {
                model.ruleProperty().set(now);
            }
        });
        return rule;
    }

    private ToggleButton front() {
        ToggleButton button = new ToggleButton(Strings.get("problems.front"));
        button.setId("problems-front");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(model.frontOnlyProperty());
        button.setTooltip(new Tooltip(Strings.get("problems.front.tip")));
        return button;
    }

    private HBox grouping() {
        ComboBox<Grouping> grouping = new ComboBox<>();
        grouping.setId("problems-grouping");
        grouping.getItems().setAll(Grouping.values());
        grouping.setConverter(new StringConverter<>() {
            @Override
            public String toString(Grouping how) {
                return how == null ? "" : Strings.get(how == Grouping.RULE ? "problems.by.rule" : "problems.by.card");
            }

            @Override
            public Grouping fromString(String words) {
                throw new UnsupportedOperationException(words);
            }
        });
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        grouping.setAccessibleText(Strings.get("problems.by"));
        grouping.setMinWidth(110);
        Label label = new Label(Strings.get("problems.by"));
        label.setLabelFor(grouping);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(label, grouping);
        both.getStyleClass().add("problems-by");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    Parent root() {
        return root;
    }

    /** Shows the numbers as they are now. */
    void show() {
        ProblemList list = model.listProperty().get();
        severities.forEach((severity, button) -> {
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
        showAll.setVisible(model.filtering());
        showAll.setManaged(model.filtering());
    }
}
