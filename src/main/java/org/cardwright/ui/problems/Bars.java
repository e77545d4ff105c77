package org.cardwright.ui.problems;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lines with a title, a bar and a number; each is a button that leads to what it counts. */
final class Bars extends VBox {
    private static final double TITLE = 290;
    private static final double LONGEST = 170;

    private int most = 1;

    Bars() {
        getStyleClass().add("bars");
        setFillWidth(false);
    }

    /** Begins anew; the longest bar stands for {@code highest}. */
    void clear(int highest) {
        getChildren().clear();
        most = Math.max(1, highest);
    }

    void add(String title, int count, Runnable choose) {
        line(new Label(title), title, count, choose);
    }

    void add(Severity severity, String title, int count, Runnable choose) {
        Label label = new Label(title, new FontIcon(Severities.icon(severity)));
        label.getStyleClass().addAll("bar-severity", Severities.styleClass(severity) + "-icon");
        line(label, Severities.label(severity) + ", " + title, count, choose);
    }

    /** A number that leads nowhere is still to be read, so it is not disabled: it only cannot be chosen. */
    static void nothing(Button button, boolean none) {
        button.setMouseTransparent(none);
        button.setFocusTraversable(!none);
        if (none) {
            button.getStyleClass().add("leads-nowhere");
        }
    }

    private void line(Label label, String spoken, int count, Runnable choose) {
        label.setMinWidth(TITLE);
        label.setPrefWidth(TITLE);
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        double width = count == 0 ? 0 : Math.max(2, LONGEST * count / most);
        bar.setMinSize(width, 10);
        bar.setMaxSize(width, 10);
        Label number = new Label(Strings.get("problems.count", count));
        HBox line = new HBox(label, bar, number);
        line.getStyleClass().add("bar-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("flat", "bar-button");
        button.setAccessibleText(spoken + ": " + number.getText());
        button.setOnAction(event -> choose.run());
        nothing(button, count == 0);
        getChildren().add(button);
    }
}
