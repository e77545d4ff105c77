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
 * control's border, and in its accessible text.
 */
public final class FieldStatus {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Control control;
    private final String name;
    private final Label label;
    private final String accessibleText;
    private final String accessibleHelp;
    private Optional<FieldMessage> message = Optional.empty();

    private FieldStatus(Control control, String name, Label label) {
        this.control = control;
        this.name = name;
        this.label = label;
        this.accessibleText = control.getAccessibleText();
        this.accessibleHelp = control.getAccessibleHelp();
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
        return new FieldStatus(control, name, label);
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
        String spoken = newMessage.map(FieldStatus::spoken).orElse(null);
        control.setAccessibleText(shown ? withContent(spoken) : accessibleText);
        control.setAccessibleHelp(shown ? spoken : accessibleHelp);
    }

    private static String spoken(FieldMessage message) {
        return Strings.get("field.spoken", Severities.label(message.severity()), message.text());
    }

    /** An accessible text replaces what a screen reader would say of the content, so the content is part of it. */
    private String withContent(String spoken) {
        String content = control instanceof TextInputControl input && input.getText() != null ? input.getText() : "";
        return Strings.get("field.spokenContent", name, content, spoken);
    }
}
