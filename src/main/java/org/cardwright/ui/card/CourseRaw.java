package org.cardwright.ui.card;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A course line that was not understood, as it stands in the file, with a clear mark. Where the card has one text in
 * place of a list of courses, that text can be edited here.
 */
final class CourseRaw {
    private final TextField input = new TextField();
    private final Label message = new Label("", new FontIcon(Feather.X_CIRCLE));
    private final LiveField field;
    private final VBox root;

    CourseRaw(LiveField.Commit commit, Runnable left) {
        field = new LiveField(input, typed -> Optional.empty(), commit);
        root = new VBox(input, field.status().label(), message);
        input.getStyleClass().addAll("cell", "monospaced", "course-raw");
        message.getStyleClass().addAll("field-status", "severity-error");
        message.setWrapText(true);
        Focus.onLeave(input, () -> {
            field.settle();
            left.run();
        });
    }

    Node root() {
        return root;
    }

    TextField input() {
        return input;
    }

    /** Shows a line; {@code single} says that it is the card's one text in place of a list. */
    void show(String raw, boolean single) {
        field.show(raw);
        input.setEditable(single);
        message.setText(Strings.get(single ? "card.course.singleHelp" : "card.course.unreadableHelp"));
    }
}
