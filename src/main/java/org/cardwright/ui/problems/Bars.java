package org.cardwright.ui.problems;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lines with a title, a bar and a number; each is a button that leads to what it counts. */
final class Bars {
    private static final double LONGEST = 90;

    private final VBox box;
    private final int most;

    /** Begins again in {@code box}; the longest bar stands for {@code highest}. */
    Bars(VBox box, int highest) {
        this.box = box;
        most = Math.max(1, highest);
        box.getChildren().clear();
    }

    void add(Optional<Severity> severity, String title, int count, Runnable choose) {
        Label label = new Label(title);
        label.getStyleClass().add("bar-title");
        severity.ifPresent(known -> {
            label.setGraphic(new FontIcon(Severities.icon(known)));
            label.getStyleClass().add(Severities.styleClass(known) + "-icon");
        });
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        bar.setMinWidth(count == 0 ? 0 : Math.max(2, TextSize.of(LONGEST) * count / most));
        HBox line = new HBox(label, bar, new Label(Strings.get("problems.count", count)));
        line.getStyleClass().add("bar-line");
        Button button = new Button(null, line);
        button.getStyleClass().addAll("flat", "bar-button");
        lead(button, severity.map(known -> Severities.label(known) + ", ").orElse("") + title, count, choose);
        box.getChildren().add(button);
    }

    /**
     * Says a number and lets it lead to what it counts. One that leads nowhere is still to be read, so it is not
     * disabled: it only cannot be chosen.
     */
    static void lead(Button button, String what, int count, Runnable choose) {
        button.setAccessibleText(what + ": " + Strings.get("problems.count", count));
        button.setOnAction(event -> choose.run());
        button.setMouseTransparent(count == 0);
        button.setFocusTraversable(count != 0);
        button.getStyleClass().removeAll("leads-nowhere");
        if (count == 0) {
            button.getStyleClass().add("leads-nowhere");
        }
    }
}
