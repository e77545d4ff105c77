package org.cardwright.ui.find;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.FindRow;
import org.cardwright.edit.FindRows;
import org.cardwright.edit.FindScope;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.ToolScreen;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The results of a search over all cards, in the strip below them. */
final class FindView extends ToolScreen {
    static final String ID = "find";

    private final Workbench bench;
    private final FindViewModel model;
    private final Runnable goOn;

    @FXML private TextField field;
    @FXML private ToggleButton matchCase;
    @FXML private ToggleButton word;
    @FXML private ToggleButton regex;
    @FXML private ComboBox<FindScope> scope;
    @FXML private Label summary;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button replace;
    @FXML private Label mistake;
    @FXML private ListView<FindRow> list;
    @FXML private Label nothing;

    /** @param goOn goes on to replace what was found */
    FindView(Workbench bench, FindViewModel model, Runnable goOn) {
        super(ID, model.titleProperty(), Feather.SEARCH);
        this.bench = bench;
        this.model = model;
        this.goOn = goOn;
        Fxml.load("find.fxml", this);
    }

    @FXML
    private void initialize() {
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        FieldStatus status = new FieldStatus(field, mistake);
        model.mistakeProperty().addListener((observed, old, now) -> status.show(now
                .map(text -> new FieldMessage(Severity.ERROR, text))));
        matchCase.selectedProperty().bindBidirectional(model.matchCaseProperty());
        word.selectedProperty().bindBidirectional(model.wordProperty());
        regex.selectedProperty().bindBidirectional(model.regexProperty());
        scope.getItems().setAll(FindScope.values());
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        summary.textProperty().bind(model.summaryProperty());
        ObservableValue<Boolean> none = model.rowsProperty().map(rows -> rows.list().isEmpty());
        List.of(previous, next, replace).forEach(button -> button.disableProperty().bind(none));
        list.setCellFactory(view -> new FindCell(bench::title));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        CopyLines.by(list, this::copy);
        nothing.textProperty().bind(Bindings.createStringBinding(this::emptyText, model.summaryProperty(),
                model.mistakeProperty()));
        root().sceneProperty().subscribe(scene -> model.shown(scene != null));
        model.rowsProperty().subscribe(this::show);
    }

    @FXML
    private void previous() {
        step(false);
    }

    @FXML
    private void next() {
        step(true);
    }

    @FXML
    private void replace() {
        goOn.run();
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            open();
        }
    }

    private String emptyText() {
        if (model.mistakeProperty().getValue().isPresent()) {
            return "";
        }
        return model.summaryProperty().getValue().isEmpty() ? Strings.get("find.empty") : Strings.get("find.none");
    }

    /** Keeps the selected place where it still is a hit. */
    private void show(FindRows rows) {
        int same = rows.place(list.getSelectionModel().getSelectedItem());
        // With none in between, or the list would compare the old lines with the new ones.
        list.setItems(FXCollections.emptyObservableList());
        list.setItems(FXCollections.observableList(rows.list()));
        list.getSelectionModel().clearSelection();
        if (same >= 0) {
            list.getSelectionModel().select(same);
        }
    }

    private void fieldKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (!list.getItems().isEmpty()) {
                    list.requestFocus();
                    if (list.getSelectionModel().isEmpty()) {
                        select(model.rowsProperty().get().next(-1, true));
                    }
                }
                event.consume();
            }
            case ENTER -> {
                step(!event.isShiftDown());
                event.consume();
            }
            default -> {}
        }
    }

    @FXML
    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    /** Opens the place of the next hit or the one before it, whatever has the focus. */
    void step(boolean forward) {
        model.catchUp();
        int row = model.rowsProperty().get().next(list.getSelectionModel().getSelectedIndex(), forward);
        if (row >= 0) {
            select(row);
            open();
        }
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
        list.scrollTo(Math.max(0, row - 2));
    }

    private void open() {
        FindRow row = list.getSelectionModel().getSelectedItem();
        switch (row) {
            case null -> {}
            case FindRow.Head head -> bench.openCard(head.card(), new CardSpot.Anywhere());
            case FindRow.Hit hit -> bench.workspaceProperty().get().flatMap(open -> open.find(hit.card()))
                    .ifPresent(document -> bench.openCard(hit.card(), CardSpot.of(hit.hits().part(), document)));
        }
    }

    private void copy() {
        List<String> lines = list.getSelectionModel().getSelectedItems().stream().filter(FindRow.Hit.class::isInstance)
                .map(FindRow.Hit.class::cast).map(hit -> hit.copied(bench.title(hit.card()))).toList();
        if (!lines.isEmpty()) {
            CopyLines.copy(String.join("\n", lines));
            bench.message(Strings.get("find.copied", lines.size()));
        }
    }

    /** In the field, with its text selected, so that typing replaces it. */
    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
