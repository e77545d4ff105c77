package org.cardwright.ui.find;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.data.SearchHistory;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.QuickWindow;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.QuickFinder;

/** A small window over the main one in which a few letters open a card. */
final class QuickOpen {
    private static final int ROWS = 11;

    private final Workbench bench;
    private final QuickFinder finder;
    private final SearchHistory history;
    private final QuickWindow<CardId> window;

    @FXML private VBox root;
    @FXML private Label prompt;
    @FXML private TextField field;
    @FXML private ListView<CardId> list;

    QuickOpen(Workbench bench, QuickFinder finder) {
        this.bench = bench;
        this.finder = finder;
        history = new SearchHistory(bench.remembered(), "quick");
        Fxml.load("quick-open.fxml", this);
        window = new QuickWindow<>(root, field, list, ROWS, history, this::open);
    }

    @FXML
    private void initialize() {
        prompt.setLabelFor(field);
        field.textProperty().addListener(observed -> show());
        list.setCellFactory(view -> new QuickCell(bench));
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            open();
        }
    }

    private void show() {
        window.show(bench.workspaceProperty().get().map(open -> finder.find(open, field.getText())).orElse(List.of()));
    }

    /** Shows the window anew, with the focus in its field. */
    void open(Window owner) {
        window.hide();
        field.clear();
        show();
        window.open(owner, "quick.title");
    }

    private void open() {
        CardId card = list.getSelectionModel().getSelectedItem();
        if (card != null) {
            history.used(field.getText());
            window.hide();
            bench.openCard(card, new CardSpot.Anywhere());
        }
    }
}
