package org.cardwright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.export.ExportCard;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an export does to one card: its errors, its conflicts and its difference. */
final class DetailPane {
    private final Workbench bench;
    private final ExportViewModel model;
    private final BorderPane root = new BorderPane();
    private final Label title = new Label();
    private final Label note = new Label();
    private final VBox errors = new VBox(4);
    private final ConflictPane conflicts = new ConflictPane();
    private final ScrollPane decisions;
    private final SideBySide sideBySide = new SideBySide();
    private final DiffView unified = new DiffView(Strings.get("export.diff.none"));
    private final ToggleButton choose = new ToggleButton(Strings.get("export.diff.choose"));
    private final ToggleButton beside = new ToggleButton(Strings.get("export.diff.side"));
    private final ToggleButton below = new ToggleButton(Strings.get("export.diff.unified"));
    private Optional<ReviewRow> row = Optional.empty();

    DetailPane(Workbench bench, ExportViewModel model) {
        this.bench = bench;
        this.model = model;
        root.getStyleClass().add("export-detail");
        title.getStyleClass().add("export-head");
        title.setMinWidth(0);
        note.getStyleClass().add("export-note");
        note.setWrapText(true);
        ToggleGroup form = new ToggleGroup();
        choose.setToggleGroup(form);
        beside.setToggleGroup(form);
        below.setToggleGroup(form);
        beside.setSelected(true);
        choose.getStyleClass().add("left-pill");
        below.getStyleClass().add("right-pill");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        below.setMinWidth(Region.USE_PREF_SIZE);
        form.selectedToggleProperty().addListener((observed, was, is) -> {
            if (is == null) {
                form.selectToggle(was);
            } else {
                arrange();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, new HBox(choose, beside, below));
        head.setAlignment(Pos.CENTER_LEFT);
        decisions = new ScrollPane(conflicts.root());
        decisions.setFitToWidth(true);
        decisions.getStyleClass().add("edge-to-edge");
        root.setTop(new VBox(6, head, note, errors));
        root.getTop().getStyleClass().add("export-detail-top");
        unified.root().getStyleClass().add("export-unified");
        model.selectedProperty().addListener((observed, was, is) -> {
            if (is.intValue() >= 0) {
                diff();
            }
        });
        show(Optional.empty());
    }

    Node root() {
        return root;
    }

    void show(Optional<ReviewRow> chosen) {
        row = chosen;
        title.setText(chosen.map(ReviewRow::title).orElse(""));
        root.getTop().setVisible(chosen.isPresent());
        String text = chosen.map(ReviewRow::note).orElse("");
        note.setText(text);
        note.setManaged(!text.isEmpty());
        note.setVisible(!text.isEmpty());
        Optional<CardRow> shown = chosen.map(each -> each instanceof CardRow card ? card : null);
        errors.getChildren().setAll(shown.stream().flatMap(each -> each.card().blocking().stream()
                .map(finding -> error(each.card(), finding))).toList());
        if (shown.filter(each -> each.card().doubt().isPresent()).isPresent()) {
            conflicts.showDoubtful(shown.get().conflicts(), shown.get());
        } else {
            shown.ifPresentOrElse(each -> conflicts.show(each.conflicts(), each), conflicts::clear);
        }
        boolean asks = shown.filter(each -> !each.conflicts().isEmpty()).isPresent();
        choose.setVisible(asks);
        choose.setManaged(asks);
        beside.getStyleClass().removeAll("left-pill", "center-pill");
        beside.getStyleClass().add(asks ? "center-pill" : "left-pill");
        if (asks && !shown.get().decided()) {
            choose.setSelected(true);
        } else if (choose.isSelected()) {
            beside.setSelected(true);
        }
        arrange();
        diff();
    }

    private void arrange() {
        root.setCenter(row.isEmpty() ? sideBySide.root() : choose.isSelected() ? decisions : beside.isSelected() ? sideBySide.root() : unified.root());
    }

    private void diff() {
        LineDiff diff = row.flatMap(each -> model.planProperty().get().map(plan -> each.diff(plan.cardsName())))
                .orElse(LineDiff.NONE);
        sideBySide.show(diff, row.filter(ReviewRow::ofSite).isPresent());
        unified.show(diff);
        sideBySide.nothing(Strings.get(row.isPresent() ? "export.diff.none" : "export.diff.select"));
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
