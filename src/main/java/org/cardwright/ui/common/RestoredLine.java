package org.cardwright.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in a dialog that what was entered the last time is there again, and takes it away on demand. */
public final class RestoredLine extends HBox {
    public RestoredLine(Entries entries) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("restored-line");
        Label text = new Label(Strings.get("restored.text"), new FontIcon(Feather.ROTATE_CCW));
        text.setMinWidth(0);
        Hyperlink over = new Hyperlink(Strings.get("restored.over"));
        over.setId("start-over");
        over.setMinWidth(USE_PREF_SIZE);
        over.setOnAction(event -> entries.startOver());
        getChildren().addAll(text, over);
        visibleProperty().bind(entries.restoredProperty());
        managedProperty().bind(visibleProperty());
    }
}
