package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.cardwright.check.FieldRule;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.ui.common.Completion;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One labeled text field of the form, with its message below and what belongs to it at its right. */
public final class FieldCell extends Column {
    private final Label label = new Label();
    private final CleanTextField input = new CleanTextField();
    private final StackPane beside = new StackPane();
    private final HBox line = new HBox(input, beside);
    private final Label message = new Label();
    private CardField field = CardField.TITLE;
    private Optional<LiveField> live = Optional.empty();

    /** For FXML, which tells the field. */
    public FieldCell() {
        label.setLabelFor(input);
        label.getStyleClass().add("field-label");
        input.setMinWidth(TextSize.of(60));
        HBox.setHgrow(input, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("field-line");
        beside.getStyleClass().add("field-beside");
        getStyleClass().add("field-cell");
        getChildren().addAll(label, line);
    }

    /** A key of the card that is no field. */
    FieldCell(String key) {
        this();
        label.setText(key);
    }

    public CardField getField() {
        return field;
    }

    public void setField(CardField shown) {
        field = shown;
        label.setText(FieldLabels.of(shown));
        input.setId("field-" + shown.key());
    }

    /** Keeps the input and the card in step from now on. */
    void follow(FieldRule rule, LiveField.Commit commit, Runnable left) {
        LiveField made = new LiveField(input, message, rule, commit);
        live = Optional.of(made);
        Focus.onLeave(input, () -> {
            made.settle();
            left.run();
        });
    }

    /**
     * Takes what is at the right of the text field, where all fields have room for it, so that they end in line, and lines
     * below it and its message; each comes once it is shown.
     */
    void add(Node right, Node... below) {
        Nodes.whenShown(beside, beside.getChildren().size(), right);
        Nodes.whenShown(this, getChildren().size(), Stream.concat(Stream.of(message), Stream.of(below)).toArray(Node[]::new));
    }

    UndoneBadges.Home home() {
        return UndoneBadges.Home.below(this, input::requestFocus);
    }

    /** Offers usual values, by a button and by the arrow down in the field; any other text can still be typed. */
    void offer(List<String> values) {
        String words = Strings.get("card.choose", name());
        Button choices = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
        choices.getStyleClass().addAll("flat", "button-icon", "choice");
        Tips.setText(choices, words);
        choices.setAccessibleText(words);
        choices.setFocusTraversable(false);
        Completion.of(input, values).onlyWhenAsked().openedBy(choices);
        beside.getChildren().add(choices);
    }

    CleanTextField input() {
        return input;
    }

    /** What is shown; only after {@link #follow}. */
    LiveField live() {
        return live.orElseThrow();
    }

    String name() {
        return label.getText();
    }
}
