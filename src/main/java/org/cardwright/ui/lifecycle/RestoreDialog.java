package org.cardwright.ui.lifecycle;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.cell.TextFieldListCell;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.Restores;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;
import org.cardwright.edit.StepWords;
import org.cardwright.workspace.TrashedCard;

/** Lists the deleted cards of the folder, also those of earlier days, and brings back the chosen ones. */
final class RestoreDialog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private static final double ROW = 30;
    private static final int LEAST = 3;
    private static final int MOST = 7;
    private static final double EDGES = 4;

    private final List<TrashedCard> deleted;
    private final LifecycleStep step;
    @FXML private ListView<TrashedCard> list;

    RestoreDialog(Workbench bench, FolderCards folder, List<TrashedCard> deleted) {
        this.deleted = deleted;
        StepWords words = new StepWords(
                selected -> Strings.get("lifecycle.restore.step", selected.wanted(), chosen().getFirst().card().name()),
                selected -> Strings.get("lifecycle.restore.action", selected.wanted()),
                step -> Strings.get("lifecycle.restore.done", step.cards()),
                state -> chosen().isEmpty() ? Strings.get("lifecycle.restore.hint") : StepWords.reasons(state));
        step = new LifecycleStep(bench, folder, Strings.get("lifecycle.restore.headline"),
                Fxml.load("restore.fxml", this), words)
                .asks(_ -> chosen().size(), now -> {
                    List<TrashedCard> cards = chosen();
                    return _ -> Restores.plan(now, cards);
                })
                .afterwards(done -> bench.openCard(done.made(), new CardSpot.Anywhere()))
                .keeps(bench.entries("restore").add("cards", this::entered, this::enter));
        list.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<TrashedCard>) change -> step.changed());
    }

    @FXML
    private void initialize() {
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new TextFieldListCell<>(new InWords<>(card ->
                Strings.get("lifecycle.restore.line", TIME.format(card.deleted()), card.card().name()))));
        list.getItems().setAll(deleted);
        list.setPrefHeight(TextSize.of(ROW * Math.clamp(deleted.size(), LEAST, MOST)) + EDGES);
    }

    void open() {
        list.getSelectionModel().selectFirst();
        step.dialog().open(list);
    }

    private List<String> entered() {
        return list.getSelectionModel().getSelectedItems().stream().map(Object::toString).toList();
    }

    private void enter(List<String> chosen) {
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(card -> chosen.contains(card.toString()))
                .forEach(list.getSelectionModel()::select);
    }

    private List<TrashedCard> chosen() {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }
}
