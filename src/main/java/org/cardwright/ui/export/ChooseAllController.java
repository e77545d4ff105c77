package org.cardwright.ui.export;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;

/** One choice for all cards that wait for one; what was chosen before stays. */
final class ChooseAllController {
    private final ReviewViewModel model;
    private final Runnable chosen;

    @FXML private FlowPane root;
    @FXML private Label count;

    /** @param chosen hears that a choice was made */
    ChooseAllController(ReviewViewModel model, Runnable chosen) {
        this.model = model;
        this.chosen = chosen;
    }

    @FXML
    private void chooseFolder() {
        choose(Side.OURS);
    }

    @FXML
    private void chooseSite() {
        choose(Side.THEIRS);
    }

    private void choose(Side side) {
        model.chooseAll(side);
        chosen.run();
    }

    void show() {
        List<CardRow> open = model.open();
        root.setVisible(!open.isEmpty());
        long differences = open.stream().mapToLong(row -> row.choices().conflicts().size()).sum();
        count.setText(Strings.get("export.all.open", open.size(), differences));
    }
}
