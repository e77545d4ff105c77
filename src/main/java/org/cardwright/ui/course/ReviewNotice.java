package org.cardwright.ui.course;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line above the table that says what is left to a person, until it is looked at or closed. */
final class ReviewNotice {
    private final Label text = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
    private final Button look = new Button(Strings.get("courses.report.look"));
    private final HBox root = new HBox();

    ReviewNotice() {
        text.setWrapText(true);
        text.getStyleClass().add("severity-warning");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        look.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(Strings.get("courses.report.close"));
        close.setOnAction(event -> show(false));
        root.getStyleClass().add("course-notice");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().setAll(text, look, close);
        show(false);
    }

    Node root() {
        return root;
    }

    void show(String words, Runnable seen) {
        text.setText(words);
        look.setOnAction(event -> {
            seen.run();
            show(false);
        });
        show(true);
    }

    private void show(boolean shown) {
        root.setVisible(shown);
        root.setManaged(shown);
    }
}
