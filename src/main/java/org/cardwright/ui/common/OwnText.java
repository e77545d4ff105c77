package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.check.FieldRules;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CourseRows;
import org.cardwright.merge.MergeConflict;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;

/** Fields for what a person writes in place of both sides' values: a text, items one a line, or courses part by part. */
final class OwnText {
    private static final int WIDE = 70;
    private static final int MOST_ROWS = 8;

    private final MergeConflict conflict;
    private final List<OwnCourse> courses = new ArrayList<>();
    private final PauseTransition typed = new PauseTransition(Duration.millis(300));
    private final Runnable settled;
    private final FieldStatus status;
    @FXML private VBox root;
    @FXML private Label label;
    @FXML private TextArea area;
    @FXML private Label message;

    /**
     * Fills the fields.
     *
     * @param settled hears that a text is complete, for now
     */
    OwnText(MergeConflict conflict, String text, Runnable settled) {
        this.conflict = conflict;
        this.settled = settled;
        typed.setOnFinished(event -> settled.run());
        Fxml.load("own-text.fxml", this);
        boolean rows = conflict.kind() == MergeConflict.Kind.COURSES;
        label.setVisible(!rows);
        area.setVisible(!rows);
        if (rows) {
            CourseRows.parse(text).forEach(course -> courses.add(new OwnCourse(courses.size() + 1, course)));
            root.getChildren().addAll(0, courses.stream().map(OwnCourse::root).toList());
            courses.forEach(course -> course.fields().forEach(this::listen));
        } else {
            area(text, conflict.kind() == MergeConflict.Kind.ITEMS);
        }
        status = new FieldStatus(courses.isEmpty() ? area : courses.getFirst().fields().getFirst(), message);
    }

    private void area(String text, boolean items) {
        long rows = text.lines().mapToLong(line -> 1 + line.length() / WIDE).sum() + (items ? 1 : 0);
        area.setText(text);
        area.setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
        if (!items) {
            // No value of a card has line breaks.
            area.setTextFormatter(new TextFormatter<>(change -> {
                change.setText(change.getText().replaceAll("[\\r\\n]+", " "));
                return change;
            }));
        }
        label.setText(Strings.get(items ? "conflict.own.items" : "conflict.own.value", conflict.label()));
        label.setLabelFor(area);
        listen(area);
    }

    private void listen(TextInputControl field) {
        field.textProperty().addListener(observed -> typed.playFromStart());
        field.focusedProperty().addListener((observed, was, is) -> {
            if (!is) {
                settle();
            }
        });
        Nodes.leaveByTab(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                settle();
            }
        });
    }

    /** Whoever leaves the field or presses the button by Enter means what is there now. */
    private void settle() {
        if (typed.getStatus() == PauseTransition.Status.RUNNING) {
            typed.stop();
            settled.run();
        }
    }

    VBox root() {
        return root;
    }

    String text() {
        return conflict.kind() != MergeConflict.Kind.COURSES ? area.getText()
                : CourseRows.of(courses.stream().map(OwnCourse::text).toList());
    }

    /** What the form says at a field, where the checks have nothing worse. */
    Optional<FieldMessage> rule() {
        return List.of(CardField.values()).stream().filter(field -> conflict.id().equals("field:" + field.key()))
                .findFirst().flatMap(field -> FieldRules.of(field).check(text()));
    }

    /** Shows what is wrong; returns whether the text can be taken. */
    boolean show(Optional<FieldMessage> message) {
        status.show(message);
        return message.filter(found -> found.severity() == Severity.ERROR).isEmpty();
    }

    void stop() {
        typed.stop();
    }
}
