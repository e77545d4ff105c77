package org.cardwright.ui.lifecycle;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.TextField;
import org.cardwright.i18n.Strings;

/** A field that shows what derives from others until a person types something else; emptied, it derives again. */
final class DerivedField {
    private final TextField field = new TextField();
    private String derived = "";
    private boolean deriving;
    private boolean own;

    DerivedField(String name, Runnable changed) {
        field.setAccessibleText(name);
        field.setPromptText(Strings.get("lifecycle.derived"));
        field.textProperty().addListener((observed, old, text) -> {
            if (!deriving) {
                own = !text.isEmpty() && !text.equals(derived);
                changed.run();
            }
        });
    }

    TextField field() {
        return field;
    }

    /** What a person typed in place of the derived text. */
    Optional<String> own() {
        return own ? Optional.of(field.getText()) : Optional.empty();
    }

    /** What a person typed, to be kept. */
    List<String> entered() {
        return own().stream().toList();
    }

    /** Shows what was kept; nothing lets the field follow. */
    void enter(List<String> texts) {
        texts.stream().findFirst().ifPresentOrElse(this::begin, this::follow);
    }

    /** A text of its own to begin with. */
    void begin(String text) {
        own = true;
        deriving = true;
        field.setText(text);
        deriving = false;
    }

    /** Shows the derived text, unless a person typed another; an emptied field is filled when it is left. */
    void derive(String text) {
        derived = text;
        boolean emptied = field.isFocused() && field.getText().isEmpty();
        if (!own && !emptied && !field.getText().equals(text)) {
            deriving = true;
            field.setText(text);
            deriving = false;
        }
    }

    /** Takes the derived text in place of the own one. */
    void follow() {
        own = false;
        derive(derived);
    }
}
