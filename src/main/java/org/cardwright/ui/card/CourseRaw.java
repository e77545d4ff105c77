package org.cardwright.ui.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A course line that was not understood, as it stands in the file, with a clear mark. */
final class CourseRaw {
    private final TextField input = new TextField();
    private final Label message = new Label(Strings.get("card.course.unreadableHelp"), new FontIcon(Feather.X_CIRCLE));
    private final VBox root = new VBox(input, message);

    CourseRaw() {
        input.setEditable(false);
        input.getStyleClass().addAll("cell", "monospaced");
        message.getStyleClass().addAll("field-status", "severity-error");
        message.setWrapText(true);
    }

    Node root() {
        return root;
    }

    TextField input() {
        return input;
    }

    void show(String raw) {
        input.setText(raw);
    }

    void setShown(boolean shown) {
        root.setManaged(shown);
        root.setVisible(shown);
    }
}
