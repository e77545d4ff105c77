package org.cardwright.ui.export;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;
import org.cardwright.ui.common.Fxml;

/** One choice for all cards that wait for one; what was chosen before stays. */
final class ChooseAllController {
    private final ExportViewModel model;
    private final Runnable chosen;

    @FXML
    private HBox root;
    @FXML
    private Label count;
    @FXML
    private Button folder;
    @FXML
    private Button site;

    /** @param chosen hears that a choice was made */
    ChooseAllController(ExportViewModel model, Runnable chosen) {
        this.model = model;
        this.chosen = chosen;
        Fxml.load("export-choose-all.fxml", this);
    }

    @FXML
    private void initialize() {
        folder.setOnAction(event -> choose(Side.OURS));
        site.setOnAction(event -> choose(Side.THEIRS));
    }

    HBox root() {
        return root;
    }

    private void choose(Side side) {
        model.chooseAll(side);
        chosen.run();
    }

    void show() {
        List<CardRow> open = model.open();
        root.setVisible(!open.isEmpty());
        root.setManaged(!open.isEmpty());
        long differences = open.stream().mapToLong(row -> row.conflicts().size()).sum();
        count.setText(Strings.get("export.all.open", open.size(), differences));
    }
}
