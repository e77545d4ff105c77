package org.cardwright.ui.common;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.layout.FlowPane;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.ui.common.ScopeViewModel.Cards;

/** Lets a person say which cards a step is for; the numbers follow the tree. */
public final class ScopeBar {
    /** So many values are named; of more only their number is. */
    private static final int NAMED = 2;

    private final ScopeViewModel model;
    private final FlowPane root;
    private final Map<CardField, List<String>> entered = new EnumMap<>(CardField.class);
    private boolean known;
    @FXML private ComboBox<Cards> from;
    @FXML private CheckedBox series;
    @FXML private CheckedBox careerLevel;
    @FXML private CheckedBox group;
    @FXML private CheckedBox competency;

    /** Shows and sets what {@code model} says. */
    public ScopeBar(ScopeViewModel model) {
        this.model = model;
        root = Fxml.load("scope.fxml", this);
        if (model.large()) {
            Frames.inPieces(root);
        }
    }

    @FXML
    private void initialize() {
        from.setItems(FXCollections.observableArrayList(Cards.values()));
        from.setConverter(words());
        from.setOnShowing(event -> from.setCellFactory(list -> new TextFieldListCell<>(words())));
        from.setValue(model.fromProperty().get());
        from.valueProperty().addListener((observed, old, cards) -> model.fromProperty().set(cards));
        model.fromProperty().addListener((observed, old, cards) -> from.setValue(cards));
        // The value stays, but its words have another number then.
        model.revisionProperty().addListener((observed, old, now) -> from.setConverter(words()));
        boxes().forEach(this::prepare);
        model.foldersProperty().addListener((observed, old, now) -> fill());
        fill();
    }

    private void fill() {
        known = false;
        boxes().values().forEach(box -> box.getCheckModel().clearChecks());
        model.values(boxes().keySet(), values -> {
            known = true;
            boxes().forEach((field, box) -> {
                box.getItems().setAll(values.get(field));
                check(field, box);
            });
        });
    }

    /** What was selected earlier is so again as soon as the values are known. */
    private void check(CardField field, CheckedBox box) {
        if (known && entered.containsKey(field)) {
            box.getCheckModel().clearChecks();
            entered.remove(field).stream().filter(box.getItems()::contains).forEach(box.getCheckModel()::check);
        }
    }

    /** They are asked for again and again, and very many cards are counted for them. */
    private InWords<Cards> words() {
        Map<Cards, String> known = new EnumMap<>(Cards.class);
        return new InWords<>(cards -> known.computeIfAbsent(cards, this::words));
    }

    private String words(Cards cards) {
        int count = model.count(cards);
        return switch (cards) {
            case SELECTED -> Strings.get("scope.selected", count);
            case SHOWN -> Strings.get("scope.shown", count);
            case ALL -> Strings.get("scope.all", count);
        };
    }

    private Map<CardField, CheckedBox> boxes() {
        Map<CardField, CheckedBox> boxes = new LinkedHashMap<>();
        boxes.put(CardField.SERIES, series);
        boxes.put(CardField.CAREER_LEVEL, careerLevel);
        boxes.put(CardField.GROUP, group);
        boxes.put(CardField.COMPETENCY, competency);
        return boxes;
    }

    private void prepare(CardField field, CheckedBox box) {
        say(field, box);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) change -> {
            say(field, box);
            model.narrow(field, List.copyOf(box.getCheckModel().getCheckedItems()));
        });
    }

    private static void say(CardField field, CheckedBox box) {
        List<String> checked = List.copyOf(box.getCheckModel().getCheckedItems());
        box.setTitle(checked.isEmpty() ? anyOf(field) : checked.size() <= NAMED ? String.join(", ", checked)
                : Strings.get("scope.several", checked.size()));
    }

    private static String anyOf(CardField field) {
        return switch (field) {
            case SERIES -> Strings.get("scope.any.series");
            case CAREER_LEVEL -> Strings.get("scope.any.level");
            case GROUP -> Strings.get("scope.any.group");
            default -> Strings.get("scope.any.competency");
        };
    }

    /** Boxes beside each other, as many as fit on a line. */
    public FlowPane root() {
        return root;
    }

    /** Keeps what is selected here with what else was entered. */
    public void enterInto(Entries entries) {
        entries.add("cards", () -> List.of(model.fromProperty().get().name()),
                names -> names.forEach(name -> model.fromProperty().set(Cards.valueOf(name))));
        boxes().forEach((field, box) -> entries.add("only " + field,
                () -> known ? List.copyOf(box.getCheckModel().getCheckedItems()) : entered.getOrDefault(field, List.of()),
                values -> {
                    entered.put(field, values);
                    check(field, box);
                }));
    }

    /** Puts the focus on where the cards come from. */
    public void focus() {
        from.requestFocus();
    }
}
