package org.cardwright.ui.preferences;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleGrade;
import org.cardwright.check.RuleInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.text.QuickMatch;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;

/** The rules that cards are checked by, and how the open folder grades each of them, in the file of its settings. */
final class RulesPage implements PreferencePage {
    private final Workbench bench;
    private FolderChanges changes;
    private boolean showing;
    @FXML private VBox root;
    @FXML private Label place;
    @FXML private Label problem;
    @FXML private Label filterLabel;
    @FXML private TextField filter;
    @FXML private ListView<RuleInfo> rules;
    @FXML private Label about;
    @FXML private Label gradeLabel;
    @FXML private ComboBox<RuleGrade> grade;
    @FXML private Button undo;

    RulesPage(Workbench bench) {
        this.bench = bench;
        Fxml.load("preferences-rules.fxml", this);
    }

    @FXML
    private void initialize() {
        changes = new FolderChanges(bench, RuleGrade.SECTION, place, problem, this::read);
        filterLabel.setLabelFor(filter);
        gradeLabel.setLabelFor(grade);
        rules.setCellFactory(view -> new RuleCell(this::gradeOf));
        filter.textProperty().subscribe(this::list);
        rules.getSelectionModel().selectedItemProperty().subscribe(this::show);
        grade.setConverter(new Names());
        grade.valueProperty().addListener((observed, old, now) -> chosen(now));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean text = event.getTarget() instanceof TextInputControl;
            if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown() && !text && changes.undoable().isPresent()) {
                undo();
                event.consume();
            }
        });
        grade.setDisable(true);
        undo.setDisable(true);
    }

    @Override
    public void shown() {
        changes.read();
    }

    private void read() {
        Optional<String> last = changes.undoable();
        undo.setDisable(last.isEmpty());
        undo.setText(last.map(key -> Strings.get("preferences.rules.undo", RuleCatalog.title(key)))
                .orElseGet(() -> Strings.get("preferences.rules.undo.none")));
        rules.refresh();
        show(rules.getSelectionModel().getSelectedItem());
    }

    private void list(String words) {
        List<String> wanted = QuickMatch.words(words);
        rules.getItems().setAll(RuleCatalog.all().stream().filter(rule -> wanted.isEmpty()
                || QuickMatch.of(rule.title() + " " + rule.id() + " " + rule.explanation()).score(wanted) != QuickMatch.NONE).toList());
        rules.getSelectionModel().selectFirst();
    }

    private RuleGrade gradeOf(RuleInfo rule) {
        Optional<String> said = changes.value(rule.id());
        return List.of(RuleGrade.values()).stream().filter(one -> one.word().equals(said)).findFirst().orElse(RuleGrade.USUAL);
    }

    private void show(RuleInfo rule) {
        showing = true;
        about.setText(rule == null ? "" : rule.explanation() + " " + rule.howToFix());
        gradeLabel.setText(rule == null ? Strings.get("preferences.rules.grade") : Strings.get("preferences.rules.gradeOf", rule.title()));
        // Its first entry says what the rule has by itself: the lines are made again.
        grade.getItems().setAll(RuleGrade.values());
        grade.setValue(rule == null ? null : gradeOf(rule));
        grade.setDisable(rule == null || !changes.open());
        showing = false;
    }

    private void chosen(RuleGrade now) {
        RuleInfo rule = rules.getSelectionModel().getSelectedItem();
        if (!showing && now != null && rule != null && changes.open() && now != gradeOf(rule)) {
            changes.set(rule.id(), now.word());
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

    private final class Names extends StringConverter<RuleGrade> {
        @Override
        public String toString(RuleGrade one) {
            RuleInfo rule = rules.getSelectionModel().getSelectedItem();
            return one == null ? "" : one == RuleGrade.USUAL && rule != null
                    ? Strings.get("preferences.grade.usual", RuleCell.words(RuleGrade.valueOf(rule.severity().name()))) : RuleCell.words(one);
        }

        @Override
        public RuleGrade fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
