package org.cardwright.ui.course;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.data.SearchHistory;

/** The search over the table; Escape empties it, Up brings back what was searched for before. */
final class SearchField {
    private final TextField field;

    SearchField(TextField field, Button clear, Consumer<String> words, SearchHistory history) {
        this.field = field;
        clear.setOnAction(event -> {
            history.used(field.getText());
            field.clear();
        });
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
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
