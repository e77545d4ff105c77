package org.cardwright.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.SettingsFile;

/** What texts should not say, and what the open folder says to that in the file of its settings. */
final class WordingPage implements PreferencePage {
    private static final String SECTION = "wording";
    private static final String OFF = "off";

    private final Workbench bench;
    private final Optional<Path> folder;
    private final Deque<SettingsFile.Change> done = new ArrayDeque<>();
    private Optional<SettingsFile> file = Optional.empty();
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
        folder = bench.workspaceProperty().get().map(open -> open.folder().root());
        Fxml.load("preferences-wording.fxml", this);
    }

    @FXML
    private void initialize() {
        useLabel.setLabelFor(use);
        rows.setCellFactory(view -> new RowCell());
        rows.getItems().setAll(Wording.shipped().rows());
        rows.getSelectionModel().selectedItemProperty().subscribe(this::show);
        rows.getSelectionModel().selectFirst();
        use.setOnAction(event -> set());
        place.setText(Strings.get("command.closed"));
        Nodes.say(problem, Optional.empty());
    }

    @Override
    public void shown() {
        folder.ifPresent(cards -> bench.background().run("", progress -> SettingsFile.of(cards), this::read, this::refused));
    }

    private void read(SettingsFile now) {
        file = Optional.of(now);
        place.setText(Strings.get(now.text().isPresent() ? "preferences.rules.file" : "preferences.rules.newFile", now.file()));
        Nodes.say(problem, Optional.empty());
        rows.refresh();
        show(rows.getSelectionModel().getSelectedItem());
    }

    private void refused(String reason) {
        folder.ifPresent(cards -> bench.background().run("", progress -> SettingsFile.of(cards), now -> {
            read(now);
            Nodes.say(problem, Optional.of(reason));
        }, why -> Nodes.say(problem, Optional.of(why))));
    }

    private Optional<String> said(WordingRow row) {
        try {
            return file.isEmpty() ? Optional.empty() : file.get().value(SECTION, row.find());
        } catch (SettingsFile.RefusedException e) {
            Nodes.say(problem, Optional.of(e.getMessage()));
            return Optional.empty();
        }
    }

    private void show(WordingRow row) {
        boolean none = row == null || file.isEmpty();
        Optional<String> said = none ? Optional.empty() : said(row);
        useLabel.setText(row == null ? Strings.get("preferences.wording.use") : Strings.get("preferences.wording.useFor", row.find()));
        use.setText(row == null ? "" : said.filter(text -> !text.equals(OFF)).orElse(row.use()));
        List.of(use, set).forEach(control -> control.setDisable(none));
        off.setDisable(none || said.equals(Optional.of(OFF)));
        usual.setDisable(said.isEmpty());
        undo.setDisable(done.isEmpty());
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
        SettingsFile seen = file.orElseThrow();
        bench.background().run("", progress -> seen.with(SECTION, row.find(), value), change -> {
            done.push(change);
            changed(change.after());
        }, this::refused);
    }

    @FXML
    private void undo() {
        SettingsFile.Change last = done.pop();
        bench.background().run("", progress -> SettingsFile.undo(last), this::changed, this::refused);
    }

    private void changed(SettingsFile now) {
        read(now);
        bench.findings().checkAgain();
    }

    @Override
    public Parent root() {
        return root;
    }

    private final class RowCell extends ItemCell<WordingRow> {
        @Override
        protected Node show(WordingRow row) {
            Optional<String> said = said(row);
            String now = said.filter(text -> !text.equals(OFF)).orElse(row.use());
            setText(said.equals(Optional.of(OFF)) ? Strings.get("preferences.wording.off", row.find())
                    : Strings.get(said.isPresent() ? "preferences.wording.set" : "preferences.wording.row", row.find(), now));
            return null;
        }
    }
}
