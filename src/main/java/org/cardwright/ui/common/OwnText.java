package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CourseRows;
import org.cardwright.merge.MergeConflict;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;

/** Fields for what a person writes in place of both sides' values: a text, items one a line, or courses part by part. */
final class OwnText {
    private static final int WIDE = 70;
    private static final int MOST_ROWS = 8;

    private final MergeConflict conflict;
    private final VBox root;
    private final List<List<TextInputControl>> fields = new ArrayList<>();
    private final PauseTransition typed = new PauseTransition(Duration.millis(300));
    private final Runnable settled;
    private FieldStatus status;

    /**
     * Fills the fields.
     *
     * @param settled hears that a text is complete, for now
     */
    OwnText(MergeConflict conflict, String text, VBox root, Runnable settled) {
        this.conflict = conflict;
        this.root = root;
        this.settled = settled;
        typed.setOnFinished(event -> settled.run());
        if (conflict.kind() == MergeConflict.Kind.COURSES) {
            List<CourseText> courses = CourseRows.parse(text);
            for (int i = 0; i < courses.size(); i++) {
                course(i + 1, courses.get(i));
            }
        } else {
            area(text);
        }
        root.getChildren().add(status.label());
    }

    private void area(String text) {
        boolean items = conflict.kind() == MergeConflict.Kind.ITEMS;
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.getStyleClass().add("own-text");
        long rows = text.lines().mapToLong(line -> 1 + line.length() / WIDE).sum() + (items ? 1 : 0);
        area.setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
        if (!items) {
            // No value of a card has line breaks.
            area.setTextFormatter(new TextFormatter<>(change -> {
                change.setText(change.getText().replaceAll("[\\r\\n]+", " "));
                return change;
            }));
        }
        Label label = new Label(Strings.get(items ? "conflict.own.items" : "conflict.own.value", conflict.label()));
        label.setLabelFor(area);
        root.getChildren().addAll(label, area);
        add(area, conflict.label());
        fields.add(List.of(area));
    }

    private void course(int number, CourseText course) {
        HBox line = new HBox(6);
        List<TextInputControl> parts = new ArrayList<>();
        String[] names = {"card.course.title", "card.course.provider", "card.course.link"};
        String[] texts = {course.title(), course.provider(), course.url()};
        for (int i = 0; i < names.length; i++) {
            TextField field = new TextField(texts[i]);
            field.getStyleClass().add("own-text");
            field.setPromptText(Strings.get(names[i]));
            Label label = new Label(Strings.get("conflict.own.course", Strings.get(names[i]), number));
            label.setLabelFor(field);
            VBox part = new VBox(2, label, field);
            HBox.setHgrow(part, Priority.ALWAYS);
            line.getChildren().add(part);
            add(field, label.getText());
            parts.add(field);
        }
        root.getChildren().add(line);
        fields.add(parts);
    }

    private void add(TextInputControl field, String name) {
        if (status == null) {
            status = FieldStatus.of(field, name);
        }
        field.textProperty().addListener(observed -> typed.playFromStart());
        field.focusedProperty().addListener((observed, was, is) -> {
            if (!is) {
                settle();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                settle();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
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

    String text() {
        return conflict.kind() == MergeConflict.Kind.COURSES ? CourseRows.of(fields.stream().map(parts -> new CourseText(
                parts.get(0).getText(), parts.get(1).getText(), parts.get(2).getText())).toList())
                : fields.getFirst().getFirst().getText();
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
