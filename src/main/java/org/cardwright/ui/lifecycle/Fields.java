package org.cardwright.ui.lifecycle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.site.Groups;
import org.cardwright.ui.common.FieldStatus;

/** Says at the fields of a dialog what is wrong with them. */
final class Fields {
    private final Map<DraftField, FieldStatus> statuses = new EnumMap<>(DraftField.class);
    private final Map<DraftField, FieldMessage> doubts = new EnumMap<>(DraftField.class);
    private final Set<DraftField> touched = EnumSet.noneOf(DraftField.class);
    private Runnable changed = () -> { };
    private StepPlan shown = StepPlan.NOTHING;

    /** Calls {@code listener} after each change of a field. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Something that may be another now although nobody typed. */
    void changed() {
        changed.run();
    }

    /** A field that a person enters; the label below it says what is wrong with it, once it was touched. */
    void add(DraftField field, Control control) {
        List<Node> column = control.getParent().getChildrenUnmodifiable();
        FieldStatus status = new FieldStatus(control, (Label) column.get(column.indexOf(control) + 1));
        statuses.put(field, status);
        ObservableValue<?> value = control instanceof ComboBox<?> box ? box.valueProperty()
                : ((TextInputControl) control).textProperty();
        value.addListener((observed, old, now) -> {
            if (control.isFocused() || control.isFocusWithin()) {
                touched.add(field);
            }
            changed.run();
        });
        control.focusWithinProperty().addListener((observed, old, focused) -> {
            if (!focused) {
                touched.add(field);
                say();
            }
        });
    }

    /** Boxes that nothing can be wrong with. */
    void add(CheckBox... boxes) {
        for (CheckBox box : boxes) {
            box.selectedProperty().addListener((observed, old, now) -> changed.run());
        }
    }

    /** Says {@code message} at a field that was not refused, because the site will not do with it what is expected. */
    void doubt(DraftField field, boolean doubtful, String message) {
        if (doubtful) {
            doubts.put(field, new FieldMessage(Severity.WARNING, message));
        } else {
            doubts.remove(field);
        }
    }

    void doubtGroup(String group) {
        doubt(DraftField.GROUP, !Groups.ALL.contains(group), Strings.get("lifecycle.group.unknown", group));
    }

    /** Shows what is to be said at the fields. */
    void show(StepPlan plan) {
        shown = plan;
        say();
    }

    private void say() {
        statuses.forEach((field, status) -> {
            Optional<Refusal> refusal = shown.refusal(field).filter(found -> touched.contains(field) || isUrgent(field));
            status.show(refusal.map(found -> new FieldMessage(Severity.ERROR, found.reason()))
                    .or(() -> touched.contains(field) ? Optional.ofNullable(doubts.get(field)) : Optional.empty()));
        });
    }

    /** What derives is never touched, and still has to be said. */
    private static boolean isUrgent(DraftField field) {
        return field == DraftField.FILE_NAME || field == DraftField.PERMALINK;
    }
}
