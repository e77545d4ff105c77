package org.cardwright.ui.find;

import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.cardwright.data.SearchHistory;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.Workbench;

/** A small window over the main one in which a few letters open a card; it closes when it loses the focus. */
final class QuickOpen {
    private static final double WIDTH = 640;
    private static final double ROW = 30;
    private static final int ROWS = 11;

    private final Workbench bench;
    private final QuickOpenViewModel model;
    private final TextField field = new TextField();
    private final ListView<CardId> list = new ListView<>();
    private final SearchHistory history;
    private Optional<Stage> shown = Optional.empty();

    QuickOpen(Workbench bench, QuickOpenViewModel model) {
        this.bench = bench;
        this.model = model;
        history = new SearchHistory(bench.remembered(), "quick");
        field.setId("quick-text");
        field.setPromptText(Strings.get("quick.prompt"));
        field.setAccessibleText(Strings.get("quick.title"));
        field.setAccessibleHelp(Strings.get("quick.prompt"));
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("quick-cards");
        list.setAccessibleText(Strings.get("quick.title"));
        list.getStyleClass().add("edge-to-edge");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setCellFactory(view -> new QuickCell(bench));
        list.setPlaceholder(new Label(Strings.get("quick.none")));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        model.cardsProperty().addListener((observed, old, cards) -> show());
    }

    private void show() {
        list.setItems(FXCollections.observableList(model.cardsProperty().get()));
        select(0);
    }

    /** Shows the window anew, with the focus in its field. */
    void open(Window owner) {
        hide();
        model.begin();
        show();
        VBox root = new VBox(field, list);
        root.getStyleClass().addAll("main-window", "quick-open");
        Scene scene = new Scene(root, WIDTH, VBox.USE_COMPUTED_SIZE);
        root.getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.initOwner(owner);
        stage.setTitle(Strings.get("quick.title"));
        stage.setScene(scene);
        double width = Math.min(WIDTH, owner.getWidth() - 20);
        stage.setWidth(width);
        stage.setX(owner.getX() + (owner.getWidth() - width) / 2);
        stage.setY(owner.getY() + Math.min(100, owner.getHeight() / 8));
        stage.focusedProperty().addListener((observed, old, focused) -> {
            if (!focused) {
                hide();
            }
        });
        shown = Optional.of(stage);
        stage.show();
        stage.requestFocus();
        field.requestFocus();
    }

    private void hide() {
        Optional<Stage> stage = shown;
        shown = Optional.empty();
        stage.ifPresent(window -> {
            window.hide();
            // The field and the list stand in the next window.
            window.getScene().setRoot(new VBox());
        });
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> {
                if (at > 0 || !recall()) {
                    select(at - 1);
                }
            }
            case PAGE_DOWN -> select(Math.min(at + ROWS - 1, list.getItems().size() - 1));
            case PAGE_UP -> select(Math.max(at - ROWS + 1, 0));
            case ENTER -> open();
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** With nothing typed yet, Up brings back the last search, as in the other searches. */
    private boolean recall() {
        Optional<String> last = field.getText().isEmpty() ? history.before("") : Optional.empty();
        last.ifPresent(field::setText);
        field.end();
        return last.isPresent();
    }

    /** Selects a line, going on from the other end. */
    private void select(int line) {
        int count = list.getItems().size();
        if (count > 0) {
            int row = Math.floorMod(line, count);
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - ROWS / 2));
        }
    }

    private void open() {
        CardId card = list.getSelectionModel().getSelectedItem();
        if (card != null) {
            history.used(field.getText());
            hide();
            bench.openCard(card, new CardSpot.Anywhere());
        }
    }
}
