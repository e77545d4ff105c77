package org.cardwright.ui.bulk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.bulk.BulkAction;
import org.cardwright.bulk.BulkField;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.bulk.FieldChoice;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Refusal;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.site.ProficiencyLevel;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ScopeBar;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.edit.StepState;

/** What to do, to which cards and fields: the upper part of the bulk edit. */
final class BulkForm {
    /** The names of the rows, with the room around them. */
    private static final double NAMES = 150;

    private final BulkViewModel model;
    private final BulkInput input;
    private final Jobs jobs;
    private final ScopeBar scope;
    private List<FieldChoice> choices = List.of();
    private FieldStatus findStatus;
    private FieldStatus withStatus;
    private FieldStatus lineStatus;
    private FieldStatus areaStatus;
    @FXML private VBox root;
    @FXML private ToggleGroup action;
    @FXML private FlowPane actions;
    @FXML private HBox cards;
    @FXML private HBox findRow;
    @FXML private HBox withRow;
    @FXML private HBox inRow;
    @FXML private HBox fieldRow;
    @FXML private HBox valueRow;
    @FXML private Label findName;
    @FXML private Label withName;
    @FXML private Label fieldName;
    @FXML private TextField find;
    @FXML private TextField with;
    @FXML private Label findSays;
    @FXML private Label withSays;
    @FXML private Label lineSays;
    @FXML private Label areaSays;
    @FXML private ToggleButton matchCase;
    @FXML private ToggleButton word;
    @FXML private ToggleButton regex;
    @FXML private FlowPane fields;
    @FXML private ToggleButton more;
    @FXML private ComboBox<OptionalInt> levelIn;
    @FXML private ComboBox<FieldChoice> field;
    @FXML private ComboBox<OptionalInt> level;
    @FXML private ComboBox<String> line;
    @FXML private TextArea area;

    BulkForm(BulkViewModel model, ScopeViewModel cards, Jobs jobs) {
        this.model = model;
        this.jobs = jobs;
        input = model.input();
        scope = new ScopeBar(cards);
        Fxml.load("bulk.fxml", this);
    }

    @FXML
    private void initialize() {
        cards.getChildren().add(scope.root());
        List.of(actions, scope.root(), fields).forEach(flow -> Nodes.wrapWithin(flow, root, NAMES));
        action.getToggles().forEach(toggle -> toggle.setSelected(input.action.get().name().equals(toggle.getUserData())));
        action.selectedToggleProperty().addListener((observed, old, now) ->
                input.action.set(BulkAction.valueOf(now.getUserData().toString())));
        input.action.addListener((observed, old, now) -> action.getToggles().stream()
                .filter(toggle -> now.name().equals(toggle.getUserData())).forEach(toggle -> toggle.setSelected(true)));
        find.textProperty().bindBidirectional(input.find);
        with.textProperty().bindBidirectional(input.with);
        matchCase.selectedProperty().bindBidirectional(input.matchCase);
        word.selectedProperty().bindBidirectional(input.word);
        regex.selectedProperty().bindBidirectional(input.regex);
        field.valueProperty().bindBidirectional(input.field);
        List.of(level, levelIn).forEach(this::prepare);
        line.getEditor().textProperty().bindBidirectional(input.value);
        area.textProperty().bindBidirectional(input.value);
        more.setOnAction(event -> fill());
        findName.setLabelFor(find);
        withName.setLabelFor(with);
        fieldName.setLabelFor(field);
        findStatus = new FieldStatus(find, findSays);
        withStatus = new FieldStatus(with, withSays);
        lineStatus = new FieldStatus(line, lineSays);
        areaStatus = new FieldStatus(area, areaSays);
        model.step().stateProperty().addListener((observed, old, now) -> tell(now));
        input.action.addListener(observed -> arrange());
        input.field.addListener(observed -> arrange());
        input.fields.addListener((Observable observed) -> arrange());
        arrange();
    }

    private void prepare(ComboBox<OptionalInt> levels) {
        levels.setConverter(new InWords<>(number -> number.isEmpty() ? Strings.get("bulk.level.all")
                : FieldLabels.level(number.getAsInt())));
        levels.getItems().add(OptionalInt.empty());
        for (ProficiencyLevel each : ProficiencyLevel.values()) {
            levels.getItems().add(OptionalInt.of(each.number()));
        }
        levels.valueProperty().bindBidirectional(input.level);
    }

    Node root() {
        return root;
    }

    /** Offers fields as they are now; what was picked stays picked as far as it is offered. */
    void offer(List<FieldChoice> all) {
        choices = all;
        if (!all.containsAll(input.fields)) {
            input.fields.setAll(input.fields.stream().filter(all::contains).toList());
        }
        fill();
        FieldChoice before = input.field.get();
        field.setItems(FXCollections.observableArrayList(all));
        field.setValue(before != null && all.contains(before) ? before : null);
    }

    /** Those for the site only when they are asked for. */
    private void fill() {
        fields.getChildren().removeIf(CheckBox.class::isInstance);
        fields.getChildren().addAll(0, choices.stream().filter(choice -> !choice.technical() || more.isSelected()
                || input.fields.contains(choice)).map(this::box).toList());
    }

    private CheckBox box(FieldChoice choice) {
        CheckBox box = new CheckBox(choice.name());
        box.setMnemonicParsing(false);
        box.setSelected(input.fields.contains(choice));
        box.selectedProperty().addListener((observed, old, picked) -> {
            if (picked) {
                input.fields.add(choice);
            } else {
                input.fields.remove(choice);
            }
        });
        return box;
    }

    void focus() {
        if (input.action.get() == BulkAction.REPLACE) {
            find.requestFocus();
            find.selectAll();
        } else {
            field.requestFocus();
        }
    }

    /** For what is found already. */
    void focusReplacement() {
        with.requestFocus();
        with.selectAll();
    }

    private void arrange() {
        boolean replace = input.action.get() == BulkAction.REPLACE;
        List.of(findRow, withRow, inRow).forEach(row -> Nodes.show(row, replace));
        Nodes.show(fieldRow, !replace);
        Nodes.show(valueRow, input.action.get() == BulkAction.SET);
        List.of(level, levelIn).forEach(levels -> Nodes.show(levels, input.hasLevels()));
        Nodes.show(line, !input.isLong());
        Nodes.show(area, input.isLong());
        area.setPromptText(input.hasLevels() ? Strings.get("bulk.value.items") : "");
        model.values(jobs, values -> {
            String typed = input.value.get();
            line.getItems().setAll(values);
            line.getEditor().setText(typed);
        });
        tell(model.step().stateProperty().get());
    }

    /** Says at the field what is wrong with it, or which cards cannot take it. */
    private void tell(StepState now) {
        if (now.phase() == StepState.Phase.WORKING) {
            return;
        }
        Optional<FieldMessage> doubts = BulkPlan.doubts(now);
        findStatus.show(now.plan().refusal(BulkField.FIND).map(BulkForm::mistake));
        withStatus.show(now.plan().refusal(BulkField.WITH).map(BulkForm::mistake).or(() -> doubts));
        lineStatus.show(doubts.filter(_ -> !input.isLong()));
        areaStatus.show(doubts.filter(_ -> input.isLong()));
    }

    private static FieldMessage mistake(Refusal refusal) {
        return new FieldMessage(Severity.ERROR, refusal.reason());
    }
}
