package org.cardwright.ui.course;

import java.util.function.Consumer;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.data.SearchHistory;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search over the table; Escape empties it, Up brings back what was searched for before. */
final class SearchField {
    private final CustomTextField field = new CustomTextField();

    SearchField(Consumer<String> words, SearchHistory history) {
        field.getStyleClass().add("course-search");
        field.setPromptText(Strings.get("courses.search"));
        field.setAccessibleText(Strings.get("courses.search"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        Button clear = new Button(null, new FontIcon(Feather.X));
        clear.getStyleClass().addAll("flat", "search-clear");
        clear.setAccessibleText(Strings.get("courses.search.clear"));
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> {
            history.used(field.getText());
            field.clear();
        });
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        field.setRight(clear);
        field.textProperty().addListener((observed, old, now) -> words.accept(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                history.used(field.getText());
                field.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                history.before(field.getText()).ifPresent(field::setText);
                field.end();
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                history.used(field.getText());
            }
        });
    }

    Node root() {
        return field;
    }

    void focus() {
        field.requestFocus();
    }

    /** Shows the words of a filter that something else set; typing goes on undisturbed. */
    void show(String words) {
        if (!field.isFocused() && !field.getText().equals(words)) {
            field.setText(words);
        }
    }
}
