package org.cardwright.ui.common;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldMessage;
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

    /** Says nothing yet; {@code label} has its place already, below or beside the control. */
    public FieldStatus(Control control, Label label) {
        this.control = control;
        this.label = label;
        label.getStyleClass().add("field-status");
        label.setWrapText(true);
        Nodes.show(label, false);
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
        Nodes.show(label, shown);
        label.getStyleClass().setAll("label", "field-status", Severities.styleClass(severity));
        label.setText(newMessage.map(FieldMessage::text).orElse(""));
        label.setGraphic(shown ? new FontIcon(Severities.icon(severity)) : null);
        control.setAccessibleHelp(newMessage.map(FieldStatus::spoken).orElse(help));
    }

    private static String spoken(FieldMessage message) {
        return Strings.get("field.spoken", Severities.label(message.severity()), message.text());
    }
}
