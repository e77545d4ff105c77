package org.cardwright.ui.preferences;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;

/** How links are checked. */
final class LinksPage implements PreferencePage {
    private final Workbench bench;
    @FXML private VBox root;
    @FXML private CheckBox local;

    LinksPage(Workbench bench) {
        this.bench = bench;
        Fxml.load("preferences-links.fxml", this);
    }

    @Override
    public void shown() {
        bench.background().run("", progress -> LinkSettings.load(bench.data()).allowLocal(), local::setSelected, bench::message);
    }

    @FXML
    private void allow() {
        boolean allow = local.isSelected();
        bench.background().run("", progress -> {
            new LinkSettings(allow).save(bench.data());
            return allow;
        }, done -> { }, bench::message);
    }

    @Override
    public Parent root() {
        return root;
    }
}
