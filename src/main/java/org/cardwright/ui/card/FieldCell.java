package org.cardwright.ui.card;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Completion;
import org.cardwright.ui.common.FieldRule;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One labeled text field of the form, with its message below and what belongs to it at its right. */
final class FieldCell {
    private final Column root = new Column();
    private final TextField input = new CleanTextField();
    private final HBox line = new HBox(input);
    private final LiveField field;

    FieldCell(String name, FieldRule rule, LiveField.Commit commit, Runnable left) {
        Label label = new Label(name);
        label.setLabelFor(input);
        label.getStyleClass().add("field-label");
        input.setMinWidth(60);
        HBox.setHgrow(input, Priority.ALWAYS);
        field = new LiveField(input, name, rule, commit);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("field-line");
        root.getStyleClass().add("field-cell");
        root.getChildren().addAll(label, line, field.status().label());
        Focus.onLeave(input, () -> {
            field.settle();
            left.run();
        });
    }

    /** Adds a control at the right of the text field. */
    void addBeside(Node node) {
        line.getChildren().add(node);
    }

    /** Adds a line below the text field and its message. */
    void addBelow(Node node) {
        root.getChildren().add(node);
    }

    /** Offers usual values, by a button and by the arrow down in the field; any other text can still be typed. */
    void offer(String name, List<String> values) {
        String words = Strings.get("card.choose", name);
        Button choices = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
        choices.getStyleClass().addAll("flat", "button-icon", "choice");
        choices.setTooltip(new Tooltip(words));
        choices.setAccessibleText(words);
        choices.setFocusTraversable(false);
        Completion.of(input, values).onlyWhenAsked().openedBy(choices);
        addBeside(choices);
    }

    Node root() {
        return root;
    }

    TextField input() {
        return input;
    }

    LiveField field() {
        return field;
    }
}
