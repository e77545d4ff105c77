package org.cardwright.ui.common;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line above the cards that tells something and offers what to do about it, without keeping a person from work. */
public final class NoticeBar extends HBox {
    private final VBox place;

    @FXML private Label label;
    @FXML private FontIcon icon;
    @FXML private Button close;

    /** Shows itself at the end of {@code place}. */
    public NoticeBar(VBox place, Feather icon, String text) {
        this.place = place;
        Fxml.load("notice.fxml", this);
        this.icon.setIconCode(icon);
        label.setText(text);
        place.getChildren().add(this);
    }

    /** Adds a button; {@code key} names its label. */
    public NoticeBar button(String id, String key, Runnable action) {
        Button button = new Button(Strings.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getChildren().add(getChildren().indexOf(close), button);
        return this;
    }

    /** Adds a button that takes the bar away and does nothing else. */
    public NoticeBar closable() {
        Nodes.show(close, true);
        return this;
    }

    /** Tells it in other words. */
    public void say(String text) {
        label.setText(text);
    }

    @FXML
    public void hide() {
        place.getChildren().remove(this);
    }
}
