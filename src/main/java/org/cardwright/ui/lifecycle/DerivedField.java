package org.cardwright.ui.lifecycle;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.TextField;

/** A field that shows what derives from others until a person types something else; emptied, it derives again. */
public final class DerivedField extends TextField {
    private String derived = "";
    private boolean deriving;
    private boolean own;

    public DerivedField() {
        textProperty().addListener((observed, old, text) ->
                own = deriving ? own : !text.isEmpty() && !text.equals(derived));
    }

    /** What a person typed in place of the derived text. */
    Optional<String> own() {
        return own ? Optional.of(getText()) : Optional.empty();
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
        setText(text);
        deriving = false;
    }

    /** Shows the derived text, unless a person typed another; an emptied field is filled when it is left. */
    void derive(String text) {
        derived = text;
        boolean emptied = isFocused() && getText().isEmpty();
        if (!own && !emptied && !getText().equals(text)) {
            deriving = true;
            setText(text);
            deriving = false;
        }
    }

    /** Takes the derived text in place of the own one. */
    void follow() {
        own = false;
        derive(derived);
    }
}
