package org.cardwright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.CardDiff;
import org.cardwright.export.ExportCard;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.ConflictWords;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.ConflictsController;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an export does to one card: its errors, its conflicts and its difference. */
final class DetailController {
    private final Workbench bench;
    private final ReviewViewModel model;
    private final Consumer<List<String>> bringer;
    private final ConflictsController conflicts = new ConflictsController(ConflictWords.SITE);
    private final SideBySide sideBySide = new SideBySide();
    private final DiffView changes = new DiffView(Strings.get("export.diff.none"));
    private Optional<ReviewRow> row = Optional.empty();
    @FXML private BorderPane root;
    @FXML private ToggleGroup form;
    @FXML private ScrollPane decisions;
    @FXML private VBox top;
    @FXML private FlowPane head;
    @FXML private Label title;
    @FXML private ToggleButton choose;
    @FXML private ToggleButton beside;
    @FXML private ToggleButton changed;
    @FXML private Label note;
    @FXML private Button bring;
    @FXML private VBox errors;

    /** @param bringer opens the preview of what the sources say and no card does yet */
    DetailController(Workbench bench, ReviewViewModel model, Consumer<List<String>> bringer) {
        this.bench = bench;
        this.bringer = bringer;
        this.model = model;
    }

    @FXML
    private void initialize() {
        head.getChildren().forEach(child -> ((Region) child).maxWidthProperty().bind(head.widthProperty()));
        decisions.setContent(conflicts.root());
        Nodes.keepOne(form, this::arrange);
        model.selectedProperty().addListener((observed, was, is) -> {
            if (is.intValue() >= 0) {
                diff();
            }
        });
        show(Optional.empty());
    }

    void show(Optional<ReviewRow> chosen) {
        row = chosen;
        title.setText(chosen.map(ReviewRow::title).orElse(""));
        top.setVisible(chosen.isPresent());
        note.setText(chosen.map(ReviewRow::note).orElse(""));
        note.setVisible(!note.getText().isEmpty());
        bring.setVisible(chosen.filter(each -> !each.behind().isEmpty()).isPresent());
        Optional<CardRow> shown = chosen.map(each -> each instanceof CardRow card ? card : null);
        errors.getChildren().setAll(shown.stream().flatMap(each -> each.card().blocking().stream()
                .map(finding -> error(each.card(), finding))).toList());
        shown.ifPresent(each -> conflicts.show(each.choices().conflicts().isEmpty() ? "" : Strings.get(each.card().doubt()
                .isPresent() ? "export.conflict.head.doubt" : "export.conflict.head", each.choices().conflicts().size()),
                each.choices()));
        boolean asks = shown.filter(each -> !each.choices().conflicts().isEmpty()).isPresent();
        choose.setVisible(asks);
        changed.getStyleClass().removeAll("left-pill", "center-pill");
        changed.getStyleClass().add(asks ? "center-pill" : "left-pill");
        if (asks && !shown.get().choices().decided()) {
            choose.setSelected(true);
        } else if (choose.isSelected()) {
            changed.setSelected(true);
        }
        arrange();
        diff();
    }

    @FXML
    private void bring() {
        row.ifPresent(each -> bringer.accept(each.behind()));
    }

    private void arrange() {
        root.setCenter(row.isPresent() && choose.isSelected() ? decisions : row.isPresent() && beside.isSelected() ? sideBySide.root()
                : changes);
    }

    private void diff() {
        CardDiff diff = row.flatMap(each -> model.planProperty().get().map(plan -> each.diff(plan.cardsName())))
                .orElse(CardDiff.NONE);
        sideBySide.show(diff.lines(), row.filter(ReviewRow::ofSite).isPresent());
        changes.setNone(Strings.get(row.isPresent() ? "export.diff.none" : "export.diff.select"));
        changes.show(diff);
    }

    private Node error(ExportCard card, Finding finding) {
        Label text = new Label(finding.message(), new FontIcon(Severities.icon(finding.severity())));
        text.getStyleClass().add(Severities.styleClass(finding.severity()));
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button go = new Button(Strings.get("export.error.go"));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(event -> bench.openCard(new CardId(Path.of(card.file())),
                new CardSpot.At(finding.position())));
        HBox line = new HBox(8, text, go);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
