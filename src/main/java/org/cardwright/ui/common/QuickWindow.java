package org.cardwright.ui.common;

import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.cardwright.data.SearchHistory;
import org.cardwright.i18n.Strings;

/** A small window over the main one in which a few letters choose a line; it closes when it loses the focus. */
public final class QuickWindow<T> {
    private final VBox root;
    private final TextField field;
    private final ListView<T> list;
    private final int rows;
    private final SearchHistory history;
    private final Runnable choose;
    private Optional<Stage> shown = Optional.empty();

    /**
     * A window of these parts.
     *
     * @param rows how many lines are in sight
     * @param choose Enter was pressed
     */
    public QuickWindow(VBox root, TextField field, ListView<T> list, int rows, SearchHistory history, Runnable choose) {
        this.root = root;
        this.field = field;
        this.list = list;
        this.rows = rows;
        this.history = history;
        this.choose = choose;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lists what was found, the first line selected. */
    public void show(List<T> found) {
        list.setItems(FXCollections.observableList(found));
        select(0);
    }

    /** Shows the window, with the focus in its field; {@code title} names its name. */
    public void open(Window owner, String title) {
        TextSize.setRow(list, TextSize.getRow(list));
        root.getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.initOwner(owner);
        stage.setTitle(Strings.get(title));
        stage.setScene(new Scene(root));
        Tips.wholeOn(stage.getScene());
        HelpKey.on(stage.getScene());
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
        root.applyCss();
        double room = owner.getY() + owner.getHeight() - stage.getY();
        if (root.prefHeight(width) > room) {
            stage.setHeight(room);
        }
        stage.show();
        stage.requestFocus();
        field.requestFocus();
    }

    /** Closes the window, if it is open. */
    public void hide() {
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
            case PAGE_DOWN -> select(Math.min(at + rows - 1, list.getItems().size() - 1));
            case PAGE_UP -> select(Math.max(at - rows + 1, 0));
            case ENTER -> choose.run();
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
            list.scrollTo(Math.max(0, row - rows / 2));
            // Once it has its cell.
            Platform.runLater(() -> say(row));
        } else {
            field.setAccessibleHelp(null);
        }
    }

    /** The focus stays in the field, so that is where the line that Enter takes is heard. */
    private void say(int row) {
        if (row < list.getItems().size() && list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, row) instanceof Node cell
                && cell.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String words) {
            field.setAccessibleHelp(words);
        }
    }
}
