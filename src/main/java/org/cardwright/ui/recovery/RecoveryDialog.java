package org.cardwright.ui.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import org.cardwright.edit.CardDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.LineCell;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.EarlierCard;
import org.cardwright.workspace.RecoveredCard;

/** Shows what restoring unsaved work would change on each card; a person takes cards out, restores, or discards. */
final class RecoveryDialog {
    private final Workbench bench;
    private final RecoveryOffer offer;
    private final Map<RecoveredCard, BooleanProperty> wanted = new LinkedHashMap<>();

    @FXML private DialogPane root;
    @FXML private VBox box;
    @FXML private ListView<RecoveredCard> list;
    @FXML private DiffView diff;
    @FXML private ButtonType discard;
    @FXML private ButtonType restore;

    RecoveryDialog(Workbench bench, RecoveryOffer offer) {
        this.bench = bench;
        this.offer = offer;
        Fxml.load("recovery.fxml", this);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(Cell::new);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            RecoveredCard card = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && card != null) {
                wanted.get(card).set(!wanted.get(card).get());
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, card) -> show(card));
        offer.work().cards().forEach(card -> wanted.put(card, chosen()));
        list.getItems().setAll(offer.work().cards());
    }

    void show() {
        Entries entries = bench.entries("recovery", offer.work().time()).add("cards", this::entered, this::enter);
        box.getChildren().addFirst(new RestoredLine(entries));
        root.setHeaderText(Strings.get("recovery.headline", offer.work().cards().size(),
                EarlierCard.words(offer.work().time())));
        Dialog<ButtonType> dialog = DialogLook.dialog(bench.window(), root);
        dialog.initModality(Modality.WINDOW_MODAL);
        showButton();
        list.getSelectionModel().selectFirst();
        dialog.setOnHidden(event -> {
            entries.end(dialog.getResult() == restore || dialog.getResult() == discard);
            pressed(dialog.getResult());
        });
        entries.begin();
        dialog.show();
        list.requestFocus();
    }

    private List<String> entered() {
        return wanted().stream().map(card -> card.card().name()).toList();
    }

    private List<RecoveredCard> wanted() {
        return wanted.entrySet().stream().filter(card -> card.getValue().get()).map(Map.Entry::getKey).toList();
    }

    private void enter(List<String> cards) {
        wanted.forEach((card, taken) -> taken.set(cards.contains(card.card().name())));
    }

    private BooleanProperty chosen() {
        BooleanProperty value = new SimpleBooleanProperty(true);
        value.addListener((observed, old, now) -> showButton());
        return value;
    }

    private String name(RecoveredCard card) {
        return Strings.get(card.text().isEmpty() ? "recovery.deleted"
                : card.saved().isEmpty() ? "recovery.created" : "recovery.changed", bench.title(card.card()));
    }

    private void show(RecoveredCard card) {
        diff.show(card == null ? CardDiff.NONE : CardDiff.of(card.difference(offer.open())));
    }

    private void showButton() {
        Button button = (Button) root.lookupButton(restore);
        button.setText(Strings.get("recovery.restoreSome", wanted().size()));
        button.setDisable(wanted().isEmpty());
    }

    private void pressed(ButtonType pressed) {
        if (pressed == restore) {
            offer.restore(wanted());
        } else if (pressed == discard) {
            offer.discard();
        }
    }

    /** A card by its whole name, and whether it is to be restored. */
    private final class Cell extends LineCell<RecoveredCard> {
        private final CheckBox box;
        private Optional<BooleanProperty> bound = Optional.empty();

        private Cell(ListView<RecoveredCard> list) {
            CheckBox box = new CheckBox();
            super(list, box);
            this.box = box;
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setFocusTraversable(false);
        }

        @Override
        protected void show(RecoveredCard card) {
            clear();
            box.setText(name(card));
            setAccessibleText(box.getText());
            bound = Optional.of(wanted.get(card));
            box.selectedProperty().bindBidirectional(wanted.get(card));
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT && getItem() != null ? Strings.get(box.isSelected()
                    ? "step.spoken.selected" : "step.spoken.out", box.getText()) : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        protected void clear() {
            bound.ifPresent(box.selectedProperty()::unbindBidirectional);
            bound = Optional.empty();
        }
    }
}
