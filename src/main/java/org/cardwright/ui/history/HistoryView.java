package org.cardwright.ui.history;

import java.util.stream.IntStream;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.edit.HistoryLine;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ToolView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The steps of this session in the strip below the cards; a click or Enter on one goes there. */
final class HistoryView implements ToolView {
    static final String ID = "history";

    private final HistoryListViewModel model;
    private final ObservableValue<String> title;
    private final ListView<HistoryStep> list = new ListView<>();
    private final VBox root = new VBox(list);

    HistoryView(HistoryListViewModel model, ObservableValue<String> title) {
        this.model = model;
        this.title = title;
        root.getStyleClass().add("history");
        list.setId("history-list");
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(Strings.get("history.list"));
        list.setCellFactory(view -> new HistoryCell());
        list.setItems(model.steps());
        list.setPlaceholder(new Label(Strings.get("history.none")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.steps().addListener((ListChangeListener<HistoryStep>) change -> showNow());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            goToSelected();
            event.consume();
        }
    }

    /** The empty room below the lines is no step. */
    private void click(MouseEvent event) {
        boolean onLine = event.getPickResult().getIntersectedNode() instanceof javafx.scene.Node node && withinLine(node);
        if (event.getButton() == MouseButton.PRIMARY && onLine) {
            goToSelected();
        }
    }

    private boolean withinLine(javafx.scene.Node node) {
        for (javafx.scene.Node at = node; at != null && at != list; at = at.getParent()) {
            if (at instanceof HistoryCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    private void goToSelected() {
        HistoryStep step = list.getSelectionModel().getSelectedItem();
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
    public String id() {
        return ID;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Ikon icon() {
        return Feather.CLOCK;
    }

    @Override
    public Parent root() {
        return root;
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
