package org.cardwright.ui.find;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldStatus;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to find and how, above the results. */
final class FindBar {
    private final FindViewModel model;
    private final TextField field = new TextField();
    private final VBox root;

    /** What the buttons do. */
    record Actions(Consumer<Boolean> step, Runnable replace) {}

    FindBar(FindViewModel model, ObservableValue<Boolean> none, Actions actions) {
        this.model = model;
        field.setId("find-text");
        field.setPromptText(Strings.get("find.prompt"));
        field.setAccessibleText(Strings.get("find.prompt"));
        field.textProperty().bindBidirectional(model.textProperty());
        field.setMinWidth(120);
        field.setPrefWidth(260);
        FieldStatus status = FieldStatus.of(field, Strings.get("find.prompt"));
        model.mistakeProperty().addListener((observed, old, mistake) -> status.show(mistake
                .map(text -> new FieldMessage(Severity.ERROR, text))));
        ComboBox<FindScope> scope = new ComboBox<>(FXCollections.observableArrayList(FindScope.values()));
        scope.setId("find-scope");
        scope.setAccessibleText(Strings.get("find.scope"));
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        scope.setMinWidth(Region.USE_PREF_SIZE);
        Label summary = new Label();
        summary.setId("find-summary");
        summary.getStyleClass().add("muted");
        summary.textProperty().bind(model.summaryProperty());
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        Button replace = new Button(Strings.get("find.replace"));
        replace.setId("find-replace");
        replace.setMnemonicParsing(true);
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.setTooltip(new Tooltip(Strings.get("find.replace.tip")));
        replace.setOnAction(event -> actions.replace().run());
        replace.disableProperty().bind(none);
        HBox line = new HBox(field,
                toggle("find-case", Strings.get("find.case"), Strings.get("find.case.tip"), model.matchCaseProperty()),
                toggle("find-word", Strings.get("find.word"), Strings.get("find.word.tip"), model.wordProperty()),
                toggle("find-regex", Strings.get("find.regex"), Strings.get("find.regex.tip"), model.regexProperty()),
                scope, summary,
                button("find-previous", Feather.CHEVRON_UP, Strings.get("find.previous"), none, () -> actions.step()
                        .accept(false)),
                button("find-next", Feather.CHEVRON_DOWN, Strings.get("find.next"), none, () -> actions.step()
                        .accept(true)), replace);
        line.getStyleClass().add("find-bar");
        line.setAlignment(Pos.CENTER_LEFT);
        root = new VBox(line, status.label());
        status.label().setId("find-mistake");
    }

    private static ToggleButton toggle(String id, String text, String tip, BooleanProperty property) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().addAll("find-toggle");
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(property);
        return button;
    }

    private static Button button(String id, Ikon icon, String name, ObservableValue<Boolean> disabled, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> run.run());
        return button;
    }

    Node root() {
        return root;
    }

    TextField field() {
        return field;
    }

    /** Puts the focus into the field, with a text to find if there is one, so that typing replaces it. */
    void focus(Optional<String> text) {
        text.ifPresent(model.textProperty()::set);
        field.requestFocus();
        field.selectAll();
    }
}
