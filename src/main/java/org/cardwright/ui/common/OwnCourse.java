package org.cardwright.ui.common;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;

/** A course that a person writes, part by part. */
final class OwnCourse {
    private final GridPane root;
    @FXML private TextField title;
    @FXML private TextField provider;
    @FXML private TextField link;
    @FXML private Label titleLabel;
    @FXML private Label providerLabel;
    @FXML private Label linkLabel;

    OwnCourse(int number, CourseText course) {
        root = Fxml.load("own-course.fxml", this);
        begin(titleLabel, title, number, course.title());
        begin(providerLabel, provider, number, course.provider());
        begin(linkLabel, link, number, course.url());
    }

    private static void begin(Label label, TextField field, int number, String text) {
        label.setText(Strings.get("conflict.own.course", field.getPromptText(), number));
        field.setText(text);
    }

    GridPane root() {
        return root;
    }

    List<TextInputControl> fields() {
        return List.of(title, provider, link);
    }

    CourseText text() {
        return new CourseText(title.getText(), provider.getText(), link.getText());
    }
}
