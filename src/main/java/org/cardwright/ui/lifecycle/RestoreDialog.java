package org.cardwright.ui.lifecycle;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.CardPlan;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.Refusal;
import org.cardwright.lifecycle.Restores;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.TrashedCard;

/** Lists the deleted cards of the folder, also those of earlier days, and brings back the chosen ones. */
final class RestoreDialog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double HEIGHT = 200;

    private final Workbench bench;
    private final FolderCards folder;
    private final ListView<TrashedCard> list = new ListView<>();
    private final PlanFrame frame;

    RestoreDialog(Workbench bench, FolderCards folder, List<TrashedCard> deleted) {
        this.bench = bench;
        this.folder = folder;
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
        frame = new PlanFrame(bench, Strings.get("lifecycle.restore.headline"), form,
                Strings.get("lifecycle.restore.hint"))
                .action(plan -> Strings.get("lifecycle.restore.action", plan.changes().size()))
                .planned(this::planned).applied(this::restore)
                .afterwards(plan -> bench.openCard(plan.changes().getFirst().card(), new CardSpot.Anywhere()))
                .keeps(bench.entries("restore").add("cards", this::entered, this::enter));
        list.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<TrashedCard>) change -> changed());
    }

    void open() {
        list.getSelectionModel().selectFirst();
        changed();
        frame.open(list);
    }

    private List<String> entered() {
        return list.getSelectionModel().getSelectedItems().stream().map(Object::toString).toList();
    }

    private void enter(List<String> chosen) {
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(card -> chosen.contains(card.toString()))
                .forEach(list.getSelectionModel()::select);
    }

    private void changed() {
        List<TrashedCard> chosen = List.copyOf(list.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull).toList());
        frame.plan(chosen.size(), () -> Restores.plan(folder, chosen));
    }

    private void planned(CardPlan plan) {
        frame.note(plan.refusals().stream().map(Refusal::message).limit(3).collect(Collectors.joining("\n")));
    }

    private void restore(CardPlan plan) {
        int count = plan.changes().size();
        bench.apply(plan.step(Strings.get("lifecycle.restore.step", count, plan.changes().getFirst().card().name())),
                Strings.get("lifecycle.restore.done", count));
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
