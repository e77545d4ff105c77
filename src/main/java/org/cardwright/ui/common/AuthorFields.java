package org.cardwright.ui.common;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.cardwright.export.Author;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;

/** Two fields for the name and the email that changes are by; what cannot be right is said below its field. */
public final class AuthorFields {
    private final TextField name;
    private final TextField email;
    private final FieldStatus nameStatus;
    private final FieldStatus emailStatus;

    /** The labels have their places already, below the fields. */
    public AuthorFields(TextField name, Label nameMessage, TextField email, Label emailMessage) {
        this.name = name;
        this.email = email;
        nameStatus = new FieldStatus(name, nameMessage);
        emailStatus = new FieldStatus(email, emailMessage);
        name.textProperty().addListener(observed -> check());
        email.textProperty().addListener(observed -> check());
        name.focusedProperty().addListener(observed -> check());
        email.focusedProperty().addListener(observed -> check());
    }

    /** Runs something whenever one of the fields changes. */
    public void whenTyped(Runnable then) {
        name.textProperty().addListener(observed -> then.run());
        email.textProperty().addListener(observed -> then.run());
    }

    /** What is in the fields, in the form in which it is kept; empty if there is nothing. */
    public String text() {
        String address = email.getText().strip();
        return name.getText().isBlank() && address.isEmpty() ? "" : name.getText().strip() + " <" + address + ">";
    }

    /** Fills the fields with what was kept, unless they say the same. */
    public void show(String kept) {
        if (!kept.strip().equals(text()) && (kept.isBlank() || Author.parse(kept).isPresent())) {
            name.setText(Author.parse(kept).map(Author::name).orElse(""));
            email.setText(Author.parse(kept).map(Author::email).orElse(""));
        }
    }

    /** Whether something is still to be entered. */
    public boolean lacking() {
        return name.getText().isBlank() || email.getText().isBlank();
    }

    /** Whether somebody types in one of the fields. */
    public boolean focused() {
        return name.isFocused() || email.isFocused();
    }

    private void check() {
        nameStatus.show(problem(name.getText() + " <ada@example.gov>", name, "author.name"));
        emailStatus.show(problem("Ada <" + email.getText().strip() + ">", email, "author.email"));
    }

    /** An empty field beside one that is not is a problem as soon as a person is done with both: half of it is not kept. */
    private Optional<FieldMessage> problem(String whole, TextField field, String key) {
        boolean half = field.getText().isBlank() && !text().isEmpty() && !focused();
        return half || !field.getText().isBlank() && Author.parse(whole).isEmpty()
                ? Optional.of(new FieldMessage(Severity.ERROR, Strings.get(key))) : Optional.empty();
    }
}
