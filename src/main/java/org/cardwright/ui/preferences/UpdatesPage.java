package org.cardwright.ui.preferences;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.data.UpdateSettings;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;

/** Whether the program may ask for newer versions of itself. */
final class UpdatesPage implements PreferencePage {
    private final Workbench bench;
    @FXML private VBox root;
    @FXML private CheckBox allow;
    @FXML private Label off;

    UpdatesPage(Workbench bench) {
        this.bench = bench;
        Fxml.load("preferences-updates.fxml", this);
    }

    @Override
    public void shown() {
        bench.background().run("", progress -> UpdateSettings.load(bench.data()), this::show, bench::message);
    }

    private void show(UpdateSettings now) {
        allow.setSelected(now.active());
        allow.setDisable(now.switchedOff().isPresent());
        Nodes.say(off, now.switchedOff().map(file -> Strings.get("preferences.updates.off", file)));
    }

    @FXML
    private void allow() {
        boolean allowed = allow.isSelected();
        bench.background().run("", progress -> {
            UpdateSettings.allow(bench.data(), allowed);
            return allowed;
        }, done -> { }, bench::message);
    }

    @Override
    public Parent root() {
        return root;
    }
}
