package org.cardwright.ui.lifecycle;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.Restores;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepWords;
import org.cardwright.workspace.TrashedCard;

/** Lists the deleted cards of the folder, also those of earlier days, and brings back the chosen ones. */
final class RestoreDialog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double HEIGHT = 200;

    private final ListView<TrashedCard> list = new ListView<>();
    private final LifecycleStep step;

    RestoreDialog(Workbench bench, FolderCards folder, List<TrashedCard> deleted) {
        Label lead = new Label(Strings.get("lifecycle.restore.lead"));
        lead.setWrapText(true);
        list.setId("restore-list");
        list.setAccessibleText(Strings.get("lifecycle.restore.list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new DeletedCell());
        list.getItems().setAll(deleted);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(90);
        VBox form = new VBox(lead, list);
        form.getStyleClass().add("lifecycle-form");
        StepWords words = new StepWords(
                selected -> Strings.get("lifecycle.restore.step", selected.wanted(), chosen().getFirst().card().name()),
                selected -> Strings.get("lifecycle.restore.action", selected.wanted()),
                step -> Strings.get("lifecycle.restore.done", step.cards()),
                state -> chosen().isEmpty() ? Strings.get("lifecycle.restore.hint") : StepWords.reasons(state));
        step = new LifecycleStep(bench, folder, Strings.get("lifecycle.restore.headline"), form, words)
                .asks(_ -> chosen().size(), (now, _) -> {
                    List<TrashedCard> cards = chosen();
                    return _ -> Restores.plan(now, cards);
                })
                .afterwards(done -> bench.openCard(LifecycleStep.made(done), new CardSpot.Anywhere()))
                .keeps(bench.entries("restore").add("cards", this::entered, this::enter));
        list.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<TrashedCard>) change -> step.changed());
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

    private static final class DeletedCell extends ListCell<TrashedCard> {
        @Override
        protected void updateItem(TrashedCard card, boolean empty) {
            super.updateItem(card, empty);
            setText(empty || card == null ? null
                    : Strings.get("lifecycle.restore.line", TIME.format(card.deleted()), card.card().name()));
        }
    }
}
