package org.cardwright.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line above the cards that tells something and offers what to do about it, without keeping a person from work. */
public final class NoticeBar extends HBox {
    private final VBox place;

    /** Shows itself at the end of {@code place}. */
    public NoticeBar(VBox place, Feather icon, String text) {
        super(10);
        this.place = place;
        getStyleClass().add("notice-bar");
        Label label = new Label(text, new FontIcon(icon));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
        place.getChildren().add(this);
    }

    /** Adds a button; {@code key} names its label. */
    public NoticeBar button(String id, String key, Runnable action) {
        Button button = new Button(Strings.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }

    /** Adds a button that takes the bar away and does nothing else. */
    public NoticeBar closable() {
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(Strings.get("notice.close"));
        close.setOnAction(event -> hide());
        getChildren().add(close);
        return this;
    }

    public void hide() {
        place.getChildren().remove(this);
    }
}
