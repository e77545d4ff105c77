package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerging;
import org.cardwright.merge.ConflictWords;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;

/**
 * Lets a person choose, part by part, between the text in the editor and the one that another program wrote. What only
 * one of them changed is merged without a question.
 */
final class MergeDialog {
    private final Dialog<ButtonType> dialog;
    private final ConflictsController conflicts = new ConflictsController(ConflictWords.DISK);
    private final Entries entries;
    @FXML private DialogPane root;
    @FXML private ButtonType apply;
    @FXML private Label why;
    @FXML private VBox box;
    @FXML private Label again;
    @FXML private ListView<CardMerging> list;
    @FXML private ScrollPane parts;

    /** Keeps in {@code unfinished} what was chosen if it is closed without doing it. */
    MergeDialog(Window owner, List<DiskConflict> cards, Unfinished unfinished) {
        entries = unfinished.of("merge", cards.stream().map(DiskConflict::card).toList())
                .add("choices", this::entered, this::enter);
        Fxml.load("merge.fxml", this);
        box.getChildren().addFirst(new RestoredLine(entries));
        list.getItems().setAll(cards.stream().map(card -> new CardMerging(card, this::chosen)).toList());
        list.getSelectionModel().selectFirst();
        root.setHeaderText(Strings.get("conflict.headline", cards.size()));
        dialog = DialogLook.dialog(owner, root);
        // Later than the dialog's own choice, which is the button that does nothing.
        dialog.setOnShown(event -> Platform.runLater(list::requestFocus));
    }

    @FXML
    private void initialize() {
        parts.setContent(conflicts.root());
        list.setCellFactory(MergeCell::new);
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, card) -> show());
    }

    /** Compares again the cards whose files are different ones now, and keeps what was chosen of the same values. */
    void changedAgain(Map<CardId, Optional<SourceText>> onDisk) {
        List<String> names = new ArrayList<>();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().replaceAll(card -> {
            DiskConflict was = card.conflict();
            if (onDisk.getOrDefault(was.card(), was.theirs()).equals(was.theirs())) {
                return card;
            }
            names.add(was.title());
            CardMerging fresh = new CardMerging(new DiskConflict(was.card(), was.base(), was.mine(),
                    onDisk.get(was.card())), this::chosen);
            fresh.choices().keep(card.choices());
            return fresh;
        });
        if (!names.isEmpty()) {
            again.setText(Strings.get("merge.again", names.size(), names.getFirst()));
            again.setVisible(true);
            // The list does not see that what is selected is another one now.
            list.getSelectionModel().clearAndSelect(at);
            show();
        }
    }

    private List<String> entered() {
        return list.getItems().stream().flatMap(card -> card.chosen().stream()).toList();
    }

    private void enter(List<String> chosen) {
        list.getItems().forEach(card -> card.choose(chosen));
        show();
    }

    @FXML
    private void chooseMine() {
        chooseAll(Side.OURS);
    }

    @FXML
    private void chooseTheirs() {
        chooseAll(Side.THEIRS);
    }

    private void chooseAll(Side side) {
        list.getItems().forEach(card -> card.choices().chooseAll(side));
        show();
    }

    private void show() {
        CardMerging card = list.getSelectionModel().getSelectedItem();
        if (card != null) {
            conflicts.show(card.choices().conflicts().isEmpty() ? Strings.get("merge.nothing") : "", card.choices());
        }
        chosen();
    }

    /** A choice was made, and is seen to be. */
    private void chosen() {
        list.refresh();
        boolean open = !list.getItems().stream().allMatch(card -> card.choices().decided());
        root.lookupButton(apply).setDisable(open);
        // Its place stays, so that nothing moves when the last choice is made.
        why.setVisible(open);
    }

    /** What was decided for each card; empty if it was canceled. */
    Optional<List<DiskChoice>> ask() {
        chosen();
        entries.begin();
        boolean decided = dialog.showAndWait().filter(apply::equals).isPresent();
        entries.end(decided);
        return decided ? Optional.of(list.getItems().stream()
                .map(card -> new DiskChoice(card.conflict(), card.result())).toList()) : Optional.empty();
    }
}
