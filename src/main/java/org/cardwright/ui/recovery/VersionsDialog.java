package org.cardwright.ui.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Modality;
import org.cardwright.document.CardDocument;
import org.cardwright.document.PartChoice;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.EarlierCard;
import org.cardwright.workspace.Versions;
import org.cardwright.workspace.Workspace;

/** The earlier states of a card, what going back would change, and going back, for the card or for one part of it. */
final class VersionsDialog {
    private final Workbench bench;
    private final Workspace open;
    private final CardId card;

    @FXML private DialogPane root;
    @FXML private ListView<EarlierCard> list;
    @FXML private DiffView diff;
    @FXML private Label what;
    @FXML private ComboBox<PartChoice> part;
    @FXML private Button restore;

    private VersionsDialog(Workbench bench, Workspace open, CardId card) {
        this.bench = bench;
        this.open = open;
        this.card = card;
        Fxml.load("versions.fxml", this);
    }

    @FXML
    private void initialize() {
        what.setLabelFor(part);
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, version) -> show(version));
    }

    /** Opens the versions of the chosen card. */
    static void show(Workbench bench) {
        Optional<Workspace> open = bench.workspaceProperty().get();
        Optional<CardId> card = bench.chosenCards().stream().findFirst();
        if (open.isEmpty() || card.isEmpty() || bench.data().isEmpty()) {
            bench.message(Strings.get("versions.choose"));
            return;
        }
        Versions versions = new Versions(bench.data().get(), open.get().folder());
        bench.background().run("", progress -> EarlierCard.of(versions, card.get()), found -> {
            if (found.isEmpty()) {
                bench.dialogs().info(Strings.get("versions.headline", bench.title(card.get())),
                        Strings.get("versions.none"));
            } else if (open.get().contains(card.get())) {
                new VersionsDialog(bench, open.get(), card.get()).open(found);
            }
        }, message -> bench.dialogs().error(Strings.get("versions.failed"), message));
    }

    private void open(List<EarlierCard> versions) {
        list.getItems().setAll(versions);
        list.getSelectionModel().selectFirst();
        root.setHeaderText(Strings.get("versions.headline", bench.title(card)));
        var dialog = DialogLook.dialog(bench.window(), root);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.show();
        list.requestFocus();
    }

    private void show(EarlierCard version) {
        if (version == null) {
            return;
        }
        CardDocument now = open.document(card);
        diff.show(CardDiff.of(LineDiff.of(card.name(), now.text(), version.document().text()), now, version.document()));
        part.getItems().setAll(PartChoice.all(now, version.document()));
        part.getSelectionModel().selectFirst();
        boolean same = now.source().equals(version.document().source());
        part.setDisable(same);
        restore.setDisable(same);
    }

    @FXML
    private void restore() {
        EarlierCard version = list.getSelectionModel().getSelectedItem();
        PartChoice chosen = part.getValue();
        CardDocument now = open.document(card);
        Optional<SourceText> text = chosen.taken(now, version.document());
        if (text.isEmpty()) {
            bench.dialogs().info(Strings.get("versions.failed"), Strings.get("versions.together"));
            return;
        }
        bench.apply(new Change(Strings.get("versions.step"), Instant.now(),
                List.of(new CardChange(card, Optional.of(now.source()), text))), Strings.get("versions.done",
                chosen.label(), version));
        show(version);
    }
}
