package org.cardwright.ui.competency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedComparison;
import org.cardwright.competency.SharedIndex;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedState;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.DialogLook;
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
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ListView<CardId> list = new ListView<>();
    private final DiffPane diff = new DiffPane();
    private final Button open = new Button(Strings.get("competency.open"));
    private final Button take = new Button(Strings.get("competency.compare.take"));
    private final Button give = new Button(Strings.get("competency.compare.give"));

    /** How to write the text of one card into others; the second card alone takes it, or all that differ. */
    interface Copy {
        void copy(CardId from, Optional<CardId> to);
    }

    CompareDialog(Workbench bench, SharedIndex index, CardId card, SharedKey key, Copy copy) {
        this.bench = bench;
        this.index = index;
        this.card = card;
        this.key = key;
        this.comparison = index.compare(card, key);
        this.spread = from -> copy.copy(from, from.equals(card) ? Optional.empty() : Optional.of(card));
        dialog.initOwner(bench.window());
        dialog.setTitle(Strings.get("app.name"));
        dialog.setHeaderText(Strings.get("competency.compare.headline", KeyWords.name(key), bench.title(card)));
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().setAll(
                new ButtonType(Strings.get("competency.close"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        DialogLook.apply(dialog.getDialogPane());
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.setOnShown(event -> list.requestFocus());
    }

    private Node content() {
        Map<CardId, SharedState> states = comparison.states();
        List<CardId> cards = states.keySet().stream().sorted(Comparator.comparing((CardId other) ->
                states.get(other) == SharedState.DIFFERENT ? -1 : states.get(other).ordinal())).toList();
        list.getItems().setAll(cards);
        list.setId("compare-cards");
        list.setAccessibleText(Strings.get("competency.plan.cards"));
        list.setCellFactory(view -> new Cell());
        list.setMinWidth(400);
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, chosen) -> show(chosen));
        HBox sides = new HBox(16, list, diff.root());
        HBox.setHgrow(diff.root(), Priority.ALWAYS);
        sides.setPrefSize(920, 400);
        FlowPane buttons = new FlowPane(8, 8, give, take, open);
        buttons.setAlignment(Pos.CENTER_LEFT);
        give.setId("compare-give");
        take.setId("compare-take");
        open.setId("compare-open");
        give.setOnAction(event -> close(() -> spread.accept(card)));
        take.setOnAction(event -> close(() -> spread.accept(list.getSelectionModel().getSelectedItem())));
        open.setOnAction(event -> close(() -> bench.openCard(list.getSelectionModel().getSelectedItem(), spot())));
        give.setDisable(comparison.count(SharedState.SAME) == states.size() || own().isEmpty());
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(sides, Priority.ALWAYS);
        return new VBox(12, sides, buttons);
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

    private final class Cell extends ListCell<CardId> {
        private final Label name = new Label();
        private final Label state = new Label();
        private final HBox line = new HBox(8, name, state);

        private Cell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            state.setMinWidth(Label.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CardId other, boolean empty) {
            super.updateItem(other, empty);
            if (empty || other == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            SharedState how = comparison.states().get(other);
            name.setText(bench.title(other));
            state.setText(States.word(how));
            state.setGraphic(new FontIcon(States.icon(how)));
            state.getStyleClass().setAll("label", States.style(how));
            setAccessibleText(name.getText() + ", " + state.getText());
            setGraphic(line);
        }
    }
}
