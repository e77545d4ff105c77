package org.cardwright.ui.find;

import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.cardwright.data.SearchHistory;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Tips;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.QuickFinder;

/** A small window over the main one in which a few letters open a card; it closes when it loses the focus. */
final class QuickOpen {
    private static final int ROWS = 11;

    private final Workbench bench;
    private final QuickFinder finder;
    private final SearchHistory history;
    private Optional<Stage> shown = Optional.empty();

    @FXML private VBox root;
    @FXML private TextField field;
    @FXML private ListView<CardId> list;

    QuickOpen(Workbench bench, QuickFinder finder) {
        this.bench = bench;
        this.finder = finder;
        history = new SearchHistory(bench.remembered(), "quick");
        Fxml.load("quick-open.fxml", this);
    }

    @FXML
    private void initialize() {
        field.textProperty().addListener(observed -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(view -> new QuickCell(bench));
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            open();
        }
    }

    private void show() {
        list.setItems(FXCollections.observableList(bench.workspaceProperty().get().map(open ->
                finder.find(open, field.getText())).orElse(List.of())));
        select(0);
    }

    /** Shows the window anew, with the focus in its field. */
    void open(Window owner) {
        hide();
        field.clear();
        show();
        TextSize.setRow(list, TextSize.getRow(list));
        root.getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.initOwner(owner);
        stage.setTitle(Strings.get("quick.title"));
        stage.setScene(new Scene(root));
        Tips.wholeOn(stage.getScene());
        double width = Math.min(TextSize.of(root.getPrefWidth()), owner.getWidth() - 20);
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
            // What it shows stands in the next window.
            window.getScene().setRoot(new Group());
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
