package org.cardwright.ui.preferences;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.spelling.Wording;
import org.cardwright.spelling.WordingRow;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.Workbench;

/** What texts should not say, and what the open folder says to that in the file of its settings. */
final class WordingPage implements PreferencePage {
    private static final String SECTION = "wording";
    private static final String OFF = "off";

    private final Workbench bench;
    private FolderChanges changes;
    @FXML private VBox root;
    @FXML private Label place;
    @FXML private Label problem;
    @FXML private ListView<WordingRow> rows;
    @FXML private Label useLabel;
    @FXML private TextField use;
    @FXML private Button set;
    @FXML private Button off;
    @FXML private Button usual;
    @FXML private Button undo;

    WordingPage(Workbench bench) {
        this.bench = bench;
        Fxml.load("preferences-wording.fxml", this);
    }

    @FXML
    private void initialize() {
        useLabel.setLabelFor(use);
        changes = new FolderChanges(bench, SECTION, place, problem, this::read);
        rows.setCellFactory(view -> new RowCell());
        rows.getItems().setAll(Wording.shipped().rows());
        rows.getSelectionModel().selectedItemProperty().subscribe(this::show);
        rows.getSelectionModel().selectFirst();
        use.setOnAction(event -> set());
    }

    @Override
    public void shown() {
        changes.read();
    }

    private void read() {
        rows.refresh();
        show(rows.getSelectionModel().getSelectedItem());
    }

    private void show(WordingRow row) {
        boolean none = row == null || !changes.open();
        Optional<String> said = none ? Optional.empty() : changes.value(row.find());
        useLabel.setText(row == null ? Strings.get("preferences.wording.use") : Strings.get("preferences.wording.useFor", row.find()));
        use.setText(row == null ? "" : said.filter(text -> !text.equals(OFF)).orElse(row.use()));
        List.of(use, set).forEach(control -> control.setDisable(none));
        off.setDisable(none || said.equals(Optional.of(OFF)));
        usual.setDisable(said.isEmpty());
        undo.setDisable(changes.undoable().isEmpty());
    }

    @FXML
    private void set() {
        String text = use.getText().strip();
        if (!text.isEmpty()) {
            change(Optional.of(text));
        }
    }

    @FXML
    private void off() {
        change(Optional.of(OFF));
    }

    @FXML
    private void usual() {
        change(Optional.empty());
    }

    private void change(Optional<String> value) {
        WordingRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null && changes.open()) {
            changes.set(row.find(), value);
        }
    }

    @FXML
    private void undo() {
        changes.undo();
    }

    @Override
    public Parent root() {
        return root;
    }

    private final class RowCell extends ItemCell<WordingRow> {
        @Override
        protected Node show(WordingRow row) {
            Optional<String> said = changes.value(row.find());
            String now = said.filter(text -> !text.equals(OFF)).orElse(row.use());
            setText(said.equals(Optional.of(OFF)) ? Strings.get("preferences.wording.off", row.find())
                    : Strings.get(said.isPresent() ? "preferences.wording.set" : "preferences.wording.row", row.find(), now));
            return null;
        }
    }
}
