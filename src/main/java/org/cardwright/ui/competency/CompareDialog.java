package org.cardwright.ui.competency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.competency.KeyWords;
import org.cardwright.competency.SharedComparison;
import org.cardwright.competency.SharedIndex;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedState;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.LineCell;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows how the other cards stand to a text of one card, and takes the text over in either direction. */
final class CompareDialog {
    private final Workbench bench;
    private final SharedIndex index;
    private final CardId card;
    private final SharedKey key;
    private final SharedComparison comparison;
    private final Consumer<CardId> spread;
    private final Dialog<ButtonType> dialog;

    @FXML private DialogPane root;
    @FXML private ListView<CardId> list;
    @FXML private VBox parts;
    @FXML private Label why;
    @FXML private Button give;
    @FXML private Button take;

    /** @param copy writes the text of one card into others; the second card alone takes it, or all that differ */
    CompareDialog(Workbench bench, SharedIndex index, CardId card, SharedKey key,
            BiConsumer<CardId, Optional<CardId>> copy) {
        this.bench = bench;
        this.index = index;
        this.card = card;
        this.key = key;
        this.comparison = index.compare(card, key);
        this.spread = from -> copy.accept(from, from.equals(card) ? Optional.empty() : Optional.of(card));
        Fxml.load("compare.fxml", this);
        dialog = DialogLook.dialog(bench.window(), root);
        dialog.setOnShown(event -> list.requestFocus());
    }

    @FXML
    private void initialize() {
        root.setHeaderText(Strings.get("competency.compare.headline", KeyWords.name(key), bench.title(card)));
        Map<CardId, SharedState> states = comparison.states();
        list.getItems().setAll(states.keySet().stream().sorted(Comparator.comparing((CardId other) ->
                states.get(other) == SharedState.DIFFERENT ? -1 : states.get(other).ordinal())).toList());
        list.setCellFactory(Cell::new);
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, chosen) -> show(chosen));
        list.getSelectionModel().selectFirst();
        boolean same = comparison.count(SharedState.SAME) == states.size();
        give.setDisable(same || own().isEmpty());
        why.setText(same ? Strings.get("competency.compare.why.same") : own().isEmpty() ? Strings.get("competency.compare.why.none") : "");
    }

    @FXML
    private void give() {
        close(() -> spread.accept(card));
    }

    @FXML
    private void take() {
        close(() -> spread.accept(list.getSelectionModel().getSelectedItem()));
    }

    @FXML
    private void open() {
        close(() -> bench.openCard(list.getSelectionModel().getSelectedItem(), spot()));
    }

    private CardSpot spot() {
        return switch (key) {
            case SharedKey.Items items -> new CardSpot.Item(items.kind(), items.level(), 0);
            case SharedKey.Value value -> new CardSpot.Field(value.field());
        };
    }

    private void close(Runnable then) {
        dialog.setOnHidden(event -> then.run());
        dialog.close();
    }

    private List<String> own() {
        return index.document(card).flatMap(document -> key.texts(document.card())).orElse(List.of());
    }

    private void show(CardId other) {
        DiffPane diff = new DiffPane(parts);
        diff.clear();
        SharedState state = comparison.states().get(other);
        take.setDisable(state != SharedState.DIFFERENT);
        if (other == null) {
            return;
        }
        List<String> theirs = index.document(other).flatMap(document -> key.texts(document.card())).orElse(List.of());
        diff.note(switch (state) {
            case SAME -> Strings.get("competency.compare.same");
            case DIFFERENT -> Strings.get("competency.compare.different", bench.title(card),
                    bench.title(other));
            case MISSING -> Strings.get("competency.compare.missing");
        });
        diff.add(KeyWords.name(key), KeyWords.lines(key, own()),
                state == SharedState.MISSING ? KeyWords.lines(key, own()) : KeyWords.lines(key, theirs));
    }

    void show() {
        dialog.show();
    }

    private final class Cell extends LineCell<CardId> {
        private final Label name = new Label();
        private final Label state = new Label();

        private Cell(ListView<CardId> list) {
            HBox line = new HBox(8);
            super(list, line);
            line.getChildren().setAll(name, state);
            name.setWrapText(true);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            state.setMinWidth(Label.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void show(CardId other) {
            SharedState how = comparison.states().get(other);
            name.setText(bench.title(other));
            state.setText(how.label());
            state.setGraphic(new FontIcon(StateLook.of(how).icon()));
            state.getStyleClass().setAll("label", StateLook.of(how).style());
            setAccessibleText(name.getText() + ", " + state.getText());
        }

        @Override
        protected void clear() {
            // Nothing of the line is left.
        }
    }
}
