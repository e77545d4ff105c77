package org.cardwright.ui.export;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.export.ExportCard;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The second step: what would change, card by card, what to choose and what blocks. */
final class ReviewPane {
    private final ExportViewModel model;
    private final BorderPane root = new BorderPane();
    private final ListView<ReviewRow> list = new ListView<>();
    private final DetailPane detail;
    private final Label state = new Label();
    private final Label blocked = new Label();
    private final TextField reason = new TextField();
    private final HBox blockLine;
    private final PullLine pullLine;
    private final ChooseAllController chooseAll;
    private final Button export = new Button();

    ReviewPane(Workbench bench, ExportViewModel model) {
        this.model = model;
        detail = new DetailPane(bench, model);
        list.setItems(model.items());
        list.setId("export-cards");
        list.setCellFactory(view -> new RowCell());
        list.setAccessibleText(Strings.get("export.review.list"));
        list.setPlaceholder(Titles.muted(Strings.get("export.review.nothing")));
        list.getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            detail.show(Optional.ofNullable(is));
            if (is == null) {
                javafx.application.Platform.runLater(this::selectSome);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ReviewRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null && row.possible()) {
                row.chosenProperty().set(!row.chosenProperty().get());
                event.consume();
            }
        });
        SplitPane split = new SplitPane(list, detail.root());
        split.setDividerPositions(0.36);
        SplitPane.setResizableWithParent(list, false);
        blockLine = blockLine();
        pullLine = new PullLine(bench, model);
        root.setTop(new GroupChecks(model).root());
        root.setCenter(split);
        chooseAll = new ChooseAllController(model, () -> detail.show(
                Optional.ofNullable(list.getSelectionModel().getSelectedItem())));
        root.setBottom(new VBox(8, pullLine.root(), chooseAll.root(), blockLine, buttons()));
        root.getBottom().getStyleClass().add("export-bottom");
        state.setWrapText(true);
        model.selectedProperty().addListener((observed, was, is) -> show());
        List.of(model.problemProperty(), model.busyProperty(), model.reasonProperty())
                .forEach(value -> value.addListener(observed -> show()));
        model.planProperty().addListener((observed, was, is) -> {
            if (is.isPresent()) {
                javafx.application.Platform.runLater(this::selectFirst);
            }
        });
    }

    /** Rows that were exchanged take the selection along; beside them there is always one to look at. */
    private void selectSome() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            selectFirst();
        }
    }

    private void selectFirst() {
        List<ExportCard> undecided = model.undecided();
        ReviewRow first = model.rows().stream().filter(row -> undecided.contains(row.card())).findFirst()
                .<ReviewRow>map(row -> row).orElse(model.items().isEmpty() ? null : model.items().getFirst());
        list.getSelectionModel().select(first);
        detail.show(Optional.ofNullable(first));
    }

    private HBox blockLine() {
        blocked.getStyleClass().add(Severities.styleClass(Severity.ERROR));
        blocked.setGraphic(new FontIcon(Severities.icon(Severity.ERROR)));
        blocked.setMinWidth(0);
        reason.setId("export-reason");
        reason.setPromptText(Strings.get("export.reason.prompt"));
        reason.setAccessibleText(Strings.get("export.reason"));
        reason.setPrefColumnCount(30);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label label = new Label(Strings.get("export.reason"));
        label.setLabelFor(reason);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, blocked, gap, label, reason);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox buttons() {
        Button back = new Button(Strings.get("export.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> model.restart());
        export.setId("export-apply");
        export.getStyleClass().add("accent");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> model.export());
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(0);
        HBox line = new HBox(12, back, state, export);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show() {
        int count = model.selectedProperty().get();
        if (count < 0) {
            return;
        }
        List<ExportCard> errors = model.blocked();
        visible(!errors.isEmpty(), blockLine);
        if (!errors.isEmpty()) {
            blocked.setText(Strings.get("export.review.blocked", errors.size(), Titles.of(errors.getFirst())));
        }
        pullLine.show();
        chooseAll.show();
        String problem = model.problemProperty().get();
        state.getStyleClass().setAll("label", Severities.styleClass(problem.isEmpty() ? Severity.WARNING
                : Severity.ERROR));
        state.setText(problem);
        export.setText(model.sources().isEmpty() && model.onlyFolder() ? Strings.get("export.apply.folder")
                : model.sources().isEmpty() ? Strings.get("export.apply", count)
                : count == 0 ? Strings.get("export.apply.sources") : Strings.get("export.apply.both", count));
        export.setDisable(!model.exportable() || model.busyProperty().get());
    }

    private static void visible(boolean shown, Region node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    Parent root() {
        return root;
    }

    /** The same as its button. */
    void fire() {
        export.fire();
    }

    void focus() {
        list.requestFocus();
    }
}
