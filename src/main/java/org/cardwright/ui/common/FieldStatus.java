package org.cardwright.ui.common;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows a message at a control: as icon and text in {@link #label()}, which takes no room while there is none, by the
 * control's border, and in its accessible help; its name and its value are what they are without one.
 */
public final class FieldStatus {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Control control;
    private final Label label;
    private Optional<FieldMessage> message = Optional.empty();
    /** What the control says of itself while there is no message. */
    private String help;

    private FieldStatus(Control control, Label label) {
        this.control = control;
        this.label = label;
        label.getStyleClass().add("field-status");
        label.setWrapText(true);
        label.setManaged(false);
        label.setVisible(false);
    }

    /**
     * Prepares a status without a message; the caller places its label below or beside the control.
     *
     * @param name the field's name in words, which screen readers say before the message
     */
    public static FieldStatus of(Control control, String name) {
        return of(control, name, new Label());
    }

    /** Prepares a status whose messages a label shows that has its place already. */
    public static FieldStatus of(Control control, String name, Label label) {
        return new FieldStatus(control, label);
    }

    /** Checks the control's text now and at every change of it. */
    public static FieldStatus checking(TextInputControl control, String name, FieldRule rule) {
        FieldStatus status = of(control, name);
        control.textProperty().addListener((observed, old, text) -> status.show(rule.check(text)));
        status.show(rule.check(control.getText()));
        return status;
    }

    /** The node that shows the message. */
    public Label label() {
        return label;
    }

    public Optional<FieldMessage> message() {
        return message;
    }

    /** Shows a message in place of the last one; empty takes it away. */
    public void show(Optional<FieldMessage> newMessage) {
        help = message.isPresent() ? help : control.getAccessibleHelp();
        message = newMessage;
        boolean shown = newMessage.isPresent();
        Severity severity = newMessage.map(FieldMessage::severity).orElse(Severity.INFO);
        control.pseudoClassStateChanged(ERROR, shown && severity == Severity.ERROR);
        control.pseudoClassStateChanged(WARNING, shown && severity == Severity.WARNING);
        label.setManaged(shown);
        label.setVisible(shown);
        label.getStyleClass().setAll("label", "field-status", Severities.styleClass(severity));
        label.setText(newMessage.map(FieldMessage::text).orElse(""));
        label.setGraphic(shown ? new FontIcon(Severities.icon(severity)) : null);
        control.setAccessibleHelp(newMessage.map(FieldStatus::spoken).orElse(help));
    }

    private static String spoken(FieldMessage message) {
        return Strings.get("field.spoken", Severities.label(message.severity()), message.text());
    }
}
