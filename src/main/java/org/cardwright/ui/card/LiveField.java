package org.cardwright.ui.card;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.cardwright.check.FieldRule;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.FieldStatus;

/**
 * Keeps a text control and one value of the card in step: what is typed is committed at once, what changes elsewhere
 * appears without moving the caret, and a refused text stays with the reason beside it.
 */
final class LiveField {
    /** Takes what was typed into the card. */
    interface Commit {
        /** Commits a text; returns why it was refused, if it was. */
        Optional<String> apply(String text);
    }

    private final TextInputControl control;
    private final FieldStatus status;
    private final FieldRule rule;
    private final Commit commit;
    private String shown = "";
    private boolean showing;
    private boolean committing;
    private Optional<String> refusal = Optional.empty();
    private Optional<FieldMessage> finding = Optional.empty();

    LiveField(TextInputControl control, FieldRule rule, Commit commit) {
        this(control, new Label(), rule, commit);
    }

    /** @param message what is wrong with the text, in its place */
    LiveField(TextInputControl control, Label message, FieldRule rule, Commit commit) {
        this.control = control;
        this.status = new FieldStatus(control, message);
        this.rule = rule;
        this.commit = commit;
        control.textProperty().addListener((observed, old, text) -> typed(text));
        FieldMenu.on(control);
    }

    TextInputControl control() {
        return control;
    }

    FieldStatus status() {
        return status;
    }

    /** The value of the card that this field shows; what is typed may differ from it by blanks or be refused. */
    String shown() {
        return shown;
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        committing = true;
        try {
            refusal = commit.apply(text == null ? "" : text);
        } finally {
            committing = false;
        }
        tell(text == null ? "" : text);
    }

    /** Says why a step on this field was refused. */
    void refuse(String reason) {
        refusal = Optional.of(reason);
        tell(control.getText());
    }

    /** Shows the value that the card now has. */
    void show(String value) {
        if (value.equals(shown)) {
            return;
        }
        shown = value;
        if (committing) {
            return;
        }
        refusal = Optional.empty();
        put(value);
        tell(value);
    }

    /** Shows what the checks found about this value, unless there is more urgent to say. */
    void showFinding(Optional<FieldMessage> message) {
        if (!message.equals(finding)) {
            finding = message;
            tell(control.getText());
        }
    }

    /**
     * The focus left: takes back what is typed and not in the card, such as blanks at the ends, and lets the control
     * forget its own undo, so that from here on the step is undone as a whole. A refused text stays.
     */
    void settle() {
        if (refusal.isEmpty()) {
            put(shown);
            tell(shown);
        }
    }

    /** Judges the text anew without a change. */
    void tell(String text) {
        status.show(refusal.map(reason -> new FieldMessage(Severity.ERROR, reason))
                .or(() -> rule.check(text)).or(() -> finding));
    }

    /** Setting the text makes the control forget its own undo. */
    private void put(String value) {
        int anchor = control.getAnchor();
        int caret = control.getCaretPosition();
        showing = true;
        try {
            control.setText(value);
        } finally {
            showing = false;
        }
        int length = control.getLength();
        control.selectRange(Math.min(anchor, length), Math.min(caret, length));
    }
}
