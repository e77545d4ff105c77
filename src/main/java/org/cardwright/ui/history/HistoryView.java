package org.cardwright.ui.history;

import java.util.stream.IntStream;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cardwright.edit.HistoryLine;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ToolScreen;
import org.kordamp.ikonli.feather.Feather;

/** The steps of this session in the strip below the cards; a click or Enter on one goes there. */
final class HistoryView extends ToolScreen {
    static final String ID = "history";

    private final HistoryListViewModel model;
    private final Runnable saving;

    @FXML private ListView<HistoryLine> list;

    /** @param saving saves steps as a recipe */
    HistoryView(HistoryListViewModel model, ObservableValue<String> title, Runnable saving) {
        super(ID, title, Feather.CLOCK);
        this.model = model;
        this.saving = saving;
        Fxml.load("history.fxml", this);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new HistoryCell(model::time));
        list.setItems(model.steps());
        model.steps().addListener((ListChangeListener<HistoryLine>) change -> showNow());
    }

    @FXML
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            goToSelected();
            event.consume();
        }
    }

    /** The empty room below the lines is no step. */
    @FXML
    private void click(MouseEvent event) {
        boolean onLine = Nodes.around(event.getPickResult().getIntersectedNode(), HistoryCell.class)
                .filter(cell -> !cell.isEmpty()).isPresent();
        if (event.getButton() == MouseButton.PRIMARY && onLine) {
            goToSelected();
        }
    }

    @FXML
    private void save() {
        saving.run();
    }

    private void goToSelected() {
        HistoryLine step = list.getSelectionModel().getSelectedItem();
        if (step != null) {
            model.goTo(step);
        }
    }

    /** The present state is in sight, and the arrow keys begin there. */
    private void showNow() {
        int now = IntStream.range(0, model.steps().size())
                .filter(at -> model.steps().get(at).state() == HistoryLine.State.NOW).findFirst().orElse(-1);
        if (now >= 0) {
            list.getSelectionModel().select(now);
            list.getFocusModel().focus(now);
            list.scrollTo(Math.max(0, now - 2));
        }
    }

    @Override
    public void focus() {
        showNow();
        list.requestFocus();
    }

    @Override
    public void shown() {
        showNow();
    }
}
