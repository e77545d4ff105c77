package org.cardwright.ui.export;

import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportWords;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.Workbench;

/** The second step: what would change, card by card, what to choose and what blocks. */
final class ReviewController {
    private final ExportViewModel export;
    private final ReviewViewModel model;
    private final DetailController detail;
    private final PullController pull;
    private final ChooseAllController chooseAll;
    private final Parent root;
    /** The file that was shown last. */
    private Optional<String> last = Optional.empty();
    @FXML private FlowPane groups;
    @FXML private Label again;
    @FXML private ListView<ReviewRow> list;
    @FXML private Label nothing;
    @FXML private HBox blockLine;
    @FXML private Label blocked;
    @FXML private Label reasonLabel;
    @FXML private TextField reason;
    @FXML private Label state;
    @FXML private Button apply;

    ReviewController(Workbench bench, ExportViewModel export) {
        this.export = export;
        model = export.review();
        detail = new DetailController(bench, model, export::bring);
        pull = new PullController(bench, export.review(), export.busyProperty(), export::pulled);
        chooseAll = new ChooseAllController(model, this::showRow);
        root = Fxml.load("export-review.fxml", this, detail, pull, chooseAll);
    }

    @FXML
    private void initialize() {
        new GroupChecks(model, groups);
        reasonLabel.setLabelFor(reason);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        again.textProperty().bind(model.againProperty());
        again.visibleProperty().bind(model.againProperty().isNotEmpty());
        list.setItems(model.items());
        list.setCellFactory(RowCell::new);
        list.getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            showRow();
            if (is == null) {
                Platform.runLater(this::selectSome);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ReviewRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null && row.possible()) {
                row.chosenProperty().set(!row.chosenProperty().get());
                event.consume();
            }
        });
        model.selectedProperty().addListener((observed, was, is) -> show());
        List.of(export.problemProperty(), export.busyProperty(), model.reasonProperty())
                .forEach(value -> value.addListener(observed -> show()));
        model.planProperty().addListener((observed, was, is) -> {
            if (was.isEmpty()) {
                last = Optional.empty();
                Platform.runLater(this::selectFirst);
            }
        });
    }

    private void showRow() {
        Optional<ReviewRow> row = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        last = row.map(ReviewRow::file).or(() -> last);
        detail.show(row);
    }

    /** Rows that were exchanged take the selection along; beside them there is always one to look at. */
    private void selectSome() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            model.items().stream().filter(row -> last.equals(Optional.of(row.file()))).findFirst()
                    .ifPresentOrElse(list.getSelectionModel()::select, this::selectFirst);
        }
    }

    private void selectFirst() {
        List<ExportCard> undecided = model.undecided();
        model.rows().stream().filter(row -> undecided.contains(row.card())).findFirst().<ReviewRow>map(row -> row)
                .or(() -> model.items().stream().findFirst()).ifPresent(list.getSelectionModel()::select);
        showRow();
    }

    @FXML
    private void back() {
        export.restart();
    }

    @FXML
    private void export() {
        if (model.onlyUnsent()) {
            export.publish();
        } else {
            export.export();
        }
    }

    private void show() {
        int count = model.selectedProperty().get();
        if (count < 0) {
            return;
        }
        List<ExportCard> errors = model.blocked();
        blockLine.setVisible(!errors.isEmpty());
        if (!errors.isEmpty()) {
            blocked.setText(Strings.get("export.review.blocked", errors.size(), ExportWords.of(errors.getFirst())));
        }
        pull.show();
        chooseAll.show();
        String problem = export.problemProperty().get();
        state.getStyleClass().setAll("label", problem.isEmpty() ? "muted" : Severities.styleClass(Severity.ERROR));
        boolean unsent = model.onlyUnsent();
        String waits = Strings.get("export.review.unsent", model.unsentProperty().get());
        nothing.setText(unsent ? waits : Strings.get("export.review.nothing"));
        state.setText(!problem.isEmpty() ? problem : unsent && !list.getItems().isEmpty() ? waits : model.why());
        apply.setText(unsent ? Strings.get("export.apply.unsent") : model.sources().isEmpty() && model.onlyFolder() ? Strings.get("export.apply.folder")
                : model.sources().isEmpty() ? Strings.get("export.apply", count)
                : count == 0 ? Strings.get("export.apply.sources") : Strings.get("export.apply.both", count));
        apply.setDisable(!model.exportable() || export.busyProperty().get());
    }

    Parent root() {
        return root;
    }

    /** The same as its button. */
    void fire() {
        apply.fire();
    }

    void focus() {
        (list.getItems().isEmpty() && !apply.isDisabled() ? apply : list).requestFocus();
    }
}
