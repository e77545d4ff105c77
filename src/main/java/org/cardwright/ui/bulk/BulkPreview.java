package org.cardwright.ui.bulk;

import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.bulk.BulkCard;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.edit.CardPart;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.CardWords;
import org.cardwright.ui.common.Workbench;

/** What an edit would do, card by card, each with a check box. */
final class BulkPreview {
    private final Workbench bench;
    private final BulkViewModel model;
    private final CheckBox all = new CheckBox();
    private final Label totals = new Label();
    private final ListView<BulkRow> list = new ListView<>();
    private final VBox root;

    BulkPreview(Workbench bench, BulkViewModel model) {
        this.bench = bench;
        this.model = model;
        all.setId("bulk-all");
        all.setAllowIndeterminate(false);
        all.setOnAction(event -> tickAll());
        totals.setId("bulk-totals");
        totals.setWrapText(true);
        totals.setMinWidth(0);
        HBox.setHgrow(totals, Priority.ALWAYS);
        HBox line = new HBox(all, totals);
        line.managedProperty().bind(totals.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        line.getStyleClass().add("bulk-totals");
        list.setId("bulk-preview");
        list.setAccessibleText(Strings.get("bulk.preview"));
        list.getStyleClass().addAll("bulk-preview", "edge-to-edge");
        list.setCellFactory(view -> new BulkCell(view, this));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        Label nothing = new Label();
        nothing.setId("bulk-nothing");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.textProperty().bind(Bindings.createStringBinding(this::emptyText, model.planProperty(),
                model.busyProperty(), model.mistakeProperty(), model.missingProperty(), model.leavesOutProperty()));
        Button again = new Button(Strings.get("bulk.again.button"));
        again.setId("bulk-again");
        again.setOnAction(event -> model.again());
        again.visibleProperty().bind(model.leavesOutProperty().and(model.busyProperty().not()));
        again.managedProperty().bind(again.visibleProperty());
        VBox empty = new VBox(12, nothing, again);
        empty.setAlignment(Pos.CENTER);
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(line, list);
        VBox.setVgrow(root, Priority.ALWAYS);
        model.planProperty().addListener((observed, old, plan) -> show());
        model.ticksProperty().addListener((observed, old, ticks) -> count());
        show();
    }

    VBox root() {
        return root;
    }

    private String emptyText() {
        BulkPlan plan = model.planProperty().get();
        if (model.mistakeProperty().get().isPresent()) {
            return "";
        }
        if (model.busyProperty().get()) {
            return Strings.get("bulk.working");
        }
        if (model.leavesOutProperty().get()) {
            return Strings.get("bulk.again");
        }
        return model.missingProperty().get().isEmpty() ? Strings.get("bulk.none", plan.looked())
                : model.missingProperty().get();
    }

    private void show() {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.setItems(FXCollections.observableList(model.rows()));
        if (selected >= 0 && selected < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(selected);
        }
        count();
    }

    private void count() {
        BulkPlan plan = model.planProperty().get();
        int possible = plan.possible().size();
        int ticks = model.ticksProperty().get();
        all.setVisible(possible > 0);
        all.setManaged(possible > 0);
        all.setSelected(ticks == possible);
        all.setIndeterminate(ticks > 0 && ticks < possible);
        all.setAccessibleText(Strings.get("bulk.all"));
        long places = plan.possible().stream().filter(model::ticked).mapToLong(BulkCard::changes).sum();
        long problems = plan.possible().stream().filter(model::ticked).mapToLong(card -> card.problems().size()).sum();
        totals.setText(List.of(possible == 0 ? "" : Strings.get("bulk.totals", ticks, possible, places),
                        problems == 0 ? "" : Strings.get("bulk.totals.problems", problems),
                        plan.refused().isEmpty() ? "" : Strings.get("bulk.totals.refused", plan.refused().size()))
                .stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
        list.refresh();
    }

    private void tickAll() {
        BulkPlan plan = model.planProperty().get();
        model.tick(plan.possible(), model.ticksProperty().get() < plan.possible().size());
        count();
    }

    String title(BulkCard card) {
        return bench.title(card.card());
    }

    boolean ticked(BulkCard card) {
        return model.ticked(card);
    }

    void tick(BulkCard card, boolean ticked) {
        model.tick(List.of(card), ticked);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            List<BulkCard> cards = list.getSelectionModel().getSelectedItems().stream().map(BulkRow::card)
                    .filter(card -> card.refusal().isEmpty()).distinct().toList();
            model.tick(cards, cards.stream().anyMatch(card -> !model.ticked(card)));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            open();
            event.consume();
        }
    }

    /** Opens the card of the selected line at what would change. */
    private void open() {
        BulkRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            CardSpot spot = switch (row) {
                case BulkRow.Part part -> spot(part.card(), part.change().part());
                case BulkRow.Note note -> spot(note.card(), note.note().part());
                case BulkRow.Head head -> head.card().refusal().flatMap(BulkCard.Refusal::part)
                        .map(part -> spot(head.card(), part)).orElse(new CardSpot.Anywhere());
                case BulkRow.Problem _ -> new CardSpot.Anywhere();
            };
            bench.openCard(row.card().card(), spot);
        }
    }

    private CardSpot spot(BulkCard card, CardPart part) {
        return CardWords.spot(part, bench.workspaceProperty().get().orElseThrow().document(card.card()));
    }
}
