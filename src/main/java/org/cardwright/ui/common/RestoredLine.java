package org.cardwright.ui.common;

import javafx.fxml.FXML;
import javafx.scene.layout.HBox;

/** Says in a dialog that what was entered the last time is there again, and takes it away on demand. */
public final class RestoredLine extends HBox {
    private final Entries entries;

    public RestoredLine(Entries entries) {
        this.entries = entries;
        Fxml.load("restored.fxml", this);
        visibleProperty().bind(entries.restoredProperty());
        managedProperty().bind(visibleProperty());
    }

    @FXML
    private void startOver() {
        entries.startOver();
    }
}
