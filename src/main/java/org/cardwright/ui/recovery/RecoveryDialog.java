package org.cardwright.ui.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.RecoveredCard;

/** Shows what restoring unsaved work would change on each card; a person takes cards out, restores, or discards. */
final class RecoveryDialog {
    private final Workbench bench;
    private final RecoveryOffer offer;
    private final Map<RecoveredCard, BooleanProperty> wanted = new LinkedHashMap<>();
    private final ListView<RecoveredCard> list = new ListView<>();
    private final DiffView diff = new DiffView(Strings.get("recovery.same"));
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType restore = new ButtonType(Strings.get("recovery.restore"), ButtonData.OK_DONE);
    private final ButtonType discard = new ButtonType(Strings.get("recovery.discard"), ButtonData.LEFT);

    RecoveryDialog(Workbench bench, RecoveryOffer offer) {
        this.bench = bench;
        this.offer = offer;
    }

    void show() {
        offer.work().cards().forEach(card -> wanted.put(card, chosen()));
        list.getItems().setAll(offer.work().cards());
        list.setId("recovery-cards");
        list.setAccessibleText(Strings.get("recovery.cards"));
        list.setCellFactory(CheckBoxListCell.forListView(wanted::get, names()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            RecoveredCard card = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && card != null) {
                wanted.get(card).set(!wanted.get(card).get());
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, card) -> show(card));
        Entries entries = bench.entries("recovery", offer.work().time()).add("cards", this::entered, this::enter);
        SplitPane split = new SplitPane(list, diff.root());
        split.setDividerPositions(0.35);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        DialogPane pane = DialogFrame.of(dialog, bench.window(),
                Strings.get("recovery.headline", offer.work().cards().size(),
                RecoveryOffer.time(offer.work().time())), new VBox(new RestoredLine(entries), split));
        pane.getButtonTypes().setAll(discard, restore, new ButtonType(Strings.get("recovery.later"),
                ButtonData.CANCEL_CLOSE));
        DialogLook.apply(pane);
        pane.setMinHeight(0);
        showButton();
        dialog.resultProperty().addListener((observed, old, pressed) -> pressed(pressed));
        list.getSelectionModel().selectFirst();
        dialog.setOnHidden(event -> entries.end(dialog.getResult() == restore || dialog.getResult() == discard));
        entries.begin();
        dialog.show();
        list.requestFocus();
    }

    private List<String> entered() {
        return wanted.entrySet().stream().filter(card -> card.getValue().get()).map(card -> card.getKey().card().name())
                .toList();
    }

    private void enter(List<String> cards) {
        wanted.forEach((card, box) -> box.set(cards.contains(card.card().name())));
    }

    private BooleanProperty chosen() {
        BooleanProperty value = new SimpleBooleanProperty(true);
        value.addListener((observed, old, now) -> showButton());
        return value;
    }

    private StringConverter<RecoveredCard> names() {
        return new StringConverter<>() {
            @Override
            public String toString(RecoveredCard card) {
                String key = card.text().isEmpty() ? "recovery.deleted"
                        : card.saved().isEmpty() ? "recovery.created" : "recovery.changed";
                return Strings.get(key, bench.title(card.card()));
            }

            @Override
            public RecoveredCard fromString(String text) {
                throw new UnsupportedOperationException("names are only shown");
            }
        };
    }

    private void show(RecoveredCard card) {
        diff.show(card == null ? LineDiff.NONE : LineDiff.of(card.card().name(),
                offer.present(card).map(SourceText::text), offer.restored(card).map(SourceText::text)));
    }

    private void showButton() {
        Button button = (Button) dialog.getDialogPane().lookupButton(restore);
        long count = wanted.values().stream().filter(BooleanProperty::get).count();
        button.setText(Strings.get("recovery.restoreSome", count));
        button.setDisable(count == 0);
    }

    private void pressed(ButtonType pressed) {
        if (pressed == restore) {
            offer.restore(wanted.entrySet().stream().filter(card -> card.getValue().get()).map(Map.Entry::getKey)
                    .toList());
        } else if (pressed == discard) {
            offer.discard();
        }
    }
}
