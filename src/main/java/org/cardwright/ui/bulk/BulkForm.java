package org.cardwright.ui.bulk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cardwright.bulk.BulkCard;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.ProficiencyLevel;
import org.cardwright.model.Severity;
import org.cardwright.text.SearchException;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.ScopeBar;
import org.cardwright.ui.common.ScopeViewModel;

/** What to do, to which cards and fields: the upper part of the bulk edit. */
final class BulkForm {
    private static final double LEAST = 300;
    /** The names of the rows, with the room around them. */
    private static final double NAMES = 150;

    private final BulkViewModel model;
    private final BulkInput input;
    private final GridPane root = new GridPane();
    private final TextField find = field("bulk-find", Strings.get("bulk.find"));
    private final TextField with = field("bulk-with", Strings.get("bulk.with"));
    private final FieldStatus findStatus = FieldStatus.of(find, Strings.get("bulk.find"));
    private final FieldStatus withStatus = FieldStatus.of(with, Strings.get("bulk.with"));
    private final ComboBox<FieldChoice> field = new ComboBox<>();
    private final ComboBox<OptionalInt> level = new ComboBox<>();
    private final FieldPicker picker;
    private final ValueField value;
    private final ScopeBar scope;

    BulkForm(BulkViewModel model, ScopeViewModel cards) {
        scope = new ScopeBar(cards);
        breakAtEdge(scope.root());
        this.model = model;
        this.input = model.input();
        picker = new FieldPicker(input);
        breakAtEdge(picker.lines());
        value = new ValueField(input, model::values);
        find.textProperty().bindBidirectional(input.find);
        with.textProperty().bindBidirectional(input.with);
        field.setId("bulk-field");
        field.setAccessibleText(Strings.get("bulk.field"));
        field.setPromptText(Strings.get("bulk.field.choose"));
        field.setVisibleRowCount(14);
        field.valueProperty().bindBidirectional(input.field);
        prepareLevel();
        findStatus.label().setId("bulk-find-status");
        withStatus.label().setId("bulk-with-status");
        root.getStyleClass().add("bulk-form");
        root.setMinHeight(Region.USE_PREF_SIZE);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        fields.setMinWidth(0);
        root.getColumnConstraints().setAll(names, fields);
        model.mistakeProperty().addListener((observed, old, mistake) -> tell());
        model.planProperty().addListener((observed, old, plan) -> tell());
        input.action.addListener((observed, old, action) -> arrange());
        input.field.addListener((observed, old, choice) -> arrange());
        input.fields.addListener((Observable observed) -> arrangeLevel());
        arrange();
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    private void prepareLevel() {
        level.setId("bulk-level");
        level.setAccessibleText(Strings.get("bulk.level"));
        level.setMinWidth(Region.USE_PREF_SIZE);
        level.setConverter(new StringConverter<>() {
            @Override
            public String toString(OptionalInt number) {
                return number == null || number.isEmpty() ? Strings.get("bulk.level.all")
                        : Strings.get("card.level.heading", number.getAsInt(), ProficiencyLevel
                                .ofNumber(number.getAsInt()).map(ProficiencyLevel::label).orElse(""));
            }

            @Override
            public OptionalInt fromString(String text) {
                return OptionalInt.empty();
            }
        });
        level.getItems().add(OptionalInt.empty());
        for (ProficiencyLevel each : ProficiencyLevel.values()) {
            level.getItems().add(OptionalInt.of(each.number()));
        }
        level.valueProperty().bindBidirectional(input.level);
    }

    Region root() {
        return root;
    }

    /** Offers fields as they are now. */
    void offer(List<FieldChoice> choices) {
        picker.show(choices);
        FieldChoice before = input.field.get();
        field.setItems(FXCollections.observableArrayList(choices));
        field.setValue(before != null && choices.contains(before) ? before : null);
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
        root.getChildren().clear();
        root.getRowConstraints().clear();
        row(Strings.get("bulk.action"), actions(), null);
        row(Strings.get("bulk.scope"), scope.root(), null);
        switch (input.action.get()) {
            case REPLACE -> {
                row(Strings.get("bulk.find"), new VBox(find, findStatus.label()), find);
                row(Strings.get("bulk.with"), new VBox(new HBox(4, with, options()), withStatus.label()), with);
                row(Strings.get("bulk.in"), picker.root(level), null);
            }
            case SET -> {
                row(Strings.get("bulk.field"), new HBox(8, field, level), field);
                VBox box = new VBox(value.root());
                value.statuses().forEach(status -> box.getChildren().add(status.label()));
                row(Strings.get("bulk.value"), box, null);
            }
            case CLEAR -> row(Strings.get("bulk.field"), new HBox(8, field, level), field);
        }
        HBox.setHgrow(with, Priority.ALWAYS);
        arrangeLevel();
    }

    private void arrangeLevel() {
        boolean levels = input.action.get() == BulkAction.REPLACE
                ? input.fields.stream().anyMatch(FieldChoice::hasLevels)
                : input.field.get() != null && input.field.get().hasLevels();
        level.setVisible(levels);
        level.setManaged(levels);
    }

    private void row(String name, Node content, Node labeled) {
        Label label = new Label(name);
        label.setLabelFor(labeled);
        label.getStyleClass().add("bulk-name");
        StackPane names = new StackPane(longest(), label);
        names.setAlignment(Pos.TOP_LEFT);
        GridPane.setValignment(names, VPos.TOP);
        RowConstraints height = new RowConstraints();
        height.setValignment(VPos.TOP);
        root.getRowConstraints().add(height);
        root.addRow(root.getRowConstraints().size() - 1, names, content);
    }

    /** Keeps the column as wide as for other actions, so that what a person presses stays where it is. */
    private static Label longest() {
        Label label = new Label(Strings.get("bulk.with"));
        label.getStyleClass().add("bulk-name");
        label.setVisible(false);
        return label;
    }

    private Node actions() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("bulk-actions");
        breakAtEdge(line);
        ToggleGroup group = new ToggleGroup();
        for (BulkAction action : BulkAction.values()) {
            RadioButton button = new RadioButton(action.label());
            button.setToggleGroup(group);
            button.setSelected(input.action.get() == action);
            button.selectedProperty().addListener((observed, old, selected) -> {
                if (selected && input.action.get() != action) {
                    input.action.set(action);
                    refocus(action);
                }
            });
            line.getChildren().add(button);
        }
        return line;
    }

    /** Else the form would keep room for lines that are only broken in a narrow window. */
    private void breakAtEdge(FlowPane lines) {
        lines.prefWrapLengthProperty().bind(Bindings.createDoubleBinding(() ->
                Math.max(LEAST, root.getWidth() - NAMES), root.widthProperty()));
    }

    /** The buttons were made anew; the focus goes on where it was. */
    private void refocus(BulkAction action) {
        root.lookupAll(".radio-button").stream().filter(node -> node instanceof RadioButton button
                && button.getText().equals(action.label())).findFirst().ifPresent(Node::requestFocus);
    }

    private HBox options() {
        return new HBox(4,
                toggle("bulk-case", Strings.get("find.case"), Strings.get("find.case.tip"), input.matchCase),
                toggle("bulk-word", Strings.get("find.word"), Strings.get("find.word.tip"), input.word),
                toggle("bulk-regex", Strings.get("find.regex"), Strings.get("bulk.regex.tip"), input.regex));
    }

    private static ToggleButton toggle(String id, String text, String tip, BooleanProperty property) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add("find-toggle");
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(property.get());
        button.selectedProperty().addListener((observed, old, selected) -> property.set(selected));
        property.addListener((observed, old, selected) -> button.setSelected(selected));
        return button;
    }

    /** Says at the field what is wrong with it, or which cards cannot take it. */
    private void tell() {
        Optional<SearchException> mistake = model.mistakeProperty().get();
        Optional<FieldMessage> wrong = mistake.map(e -> new FieldMessage(Severity.ERROR, e.getMessage()));
        boolean inFind = mistake.filter(e -> e.part() == SearchException.Part.FIND).isPresent();
        Optional<FieldMessage> doubts = doubts(model.planProperty().get());
        findStatus.show(inFind ? wrong : Optional.empty());
        withStatus.show(inFind ? Optional.empty() : wrong.or(() -> doubts));
        value.statuses().getFirst().show(input.field.get() == null || input.field.get().isLong() ? Optional.empty()
                : doubts);
        value.statuses().getLast().show(input.field.get() != null && input.field.get().isLong() ? doubts
                : Optional.empty());
    }

    /** What a person should know of the text before going on: cards that cannot take it, or errors that it makes. */
    private static Optional<FieldMessage> doubts(BulkPlan plan) {
        Optional<BulkCard.Refusal> refusal = plan.refused().stream().findFirst().flatMap(BulkCard::refusal);
        if (refusal.isPresent()) {
            return Optional.of(new FieldMessage(plan.possible().isEmpty() ? Severity.ERROR : Severity.WARNING,
                    Strings.get("bulk.refused", plan.refused().size(), refusal.get().reason())));
        }
        List<Finding> errors = plan.cards().stream().flatMap(card -> card.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).limit(1)).toList();
        return errors.stream().findFirst().map(first -> new FieldMessage(Severity.WARNING,
                Strings.get("bulk.errors", errors.size(), first.message())));
    }
}
