package org.cardwright.ui.common;

import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;

/** Lets a person choose what becomes of one value that both sides changed, and shows what that gives. */
public final class ConflictController {
    private static final int LONG = 1500;

    private final MergeConflict conflict;
    private final ConflictWords words;
    private final ConflictChoices choices;
    private Optional<OwnText> ownText = Optional.empty();

    @FXML
    private VBox root;
    @FXML
    private ToggleGroup group;
    @FXML
    private Label label;
    @FXML
    private Label note;
    @FXML
    private RadioButton mine;
    @FXML
    private RadioButton theirs;
    @FXML
    private WordDiffText mineText;
    @FXML
    private WordDiffText theirText;
    @FXML
    private Label base;
    @FXML
    private RadioButton both;
    @FXML
    private RadioButton own;
    @FXML
    private VBox editor;
    @FXML
    private Label result;

    /** @param remark what there is to know about it; empty mostly */
    public ConflictController(MergeConflict conflict, String remark, ConflictWords words, ConflictChoices choices) {
        this.conflict = conflict;
        this.words = words;
        this.choices = choices;
        Fxml.load("conflict.fxml", this);
        text(note, remark);
    }

    @FXML
    private void initialize() {
        label.setText(conflict.label());
        value(mineText, conflict.ours(), conflict.theirs());
        value(theirText, conflict.theirs(), conflict.ours());
        text(base, conflict.base().isEmpty() ? "" : Strings.get("export.conflict.base", shortened(conflict.base())));
        side(mine, words.mine(), conflict.ours());
        side(theirs, words.theirs(), conflict.theirs());
        show(both, conflict.bothPossible());
        show(own, conflict.ownPossible());
        both.setAccessibleText(Strings.get("conflict.spoken", conflict.label(), both.getText()));
        own.setAccessibleText(Strings.get("conflict.spoken", conflict.label(), own.getText()));
        Optional<Resolution> chosen = choices.chosen(conflict.id());
        chosen.ifPresent(choice -> group.selectToggle(switch (choice) {
            case Side side -> side == Side.OURS ? mine : theirs;
            case Resolution.Both _ -> both;
            case Resolution.Own _ -> own;
        }));
        edit(chosen.map(choice -> choice instanceof Resolution.Own written ? written.text() : null));
        result(chosen);
        group.selectedToggleProperty().addListener((observed, was, is) -> choose());
    }

    private void side(RadioButton button, String name, String value) {
        button.setText(name);
        button.setAccessibleText(Strings.get("export.conflict.spoken", conflict.label(), name, shortened(value)));
    }

    private static void value(WordDiffText marks, String text, String other) {
        if (text.isEmpty()) {
            marks.showNone(Strings.get("export.conflict.nothing"));
        } else {
            marks.showBeside(shortened(text), shortened(other));
        }
    }

    private void choose() {
        if (own.isSelected()) {
            edit(Optional.of(ownText.map(OwnText::text).orElse(conflict.draft())));
            takeOwn();
        } else {
            edit(Optional.empty());
            take(Optional.of(mine.isSelected() ? Side.OURS : theirs.isSelected() ? Side.THEIRS : new Resolution.Both()));
        }
    }

    /** Shows the fields of an own text, or none. */
    private void edit(Optional<String> text) {
        ownText.ifPresent(OwnText::stop);
        editor.getChildren().clear();
        ownText = text.map(written -> new OwnText(conflict, written, editor, this::takeOwn));
        show(editor, text.isPresent());
    }

    private void takeOwn() {
        ownText.ifPresent(fields -> {
            var written = new Resolution.Own(fields.text());
            Optional<FieldMessage> message = choices.problem(conflict, written).map(problem ->
                    new FieldMessage(problem.severity(), problem.message())).or(fields::rule);
            take(fields.show(message) ? Optional.of(written) : Optional.empty());
        });
    }

    private void take(Optional<Resolution> choice) {
        choices.choose(conflict.id(), choice);
        result(choice);
    }

    private void result(Optional<Resolution> choice) {
        boolean told = choice.isPresent() && conflict.ownPossible();
        String text = choice.map(conflict::result).orElse("");
        text(result, !told ? "" : Strings.get("conflict.result", text.isEmpty() ? Strings.get("export.conflict.nothing")
                : shortened(text)));
    }

    private static void text(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, text.offsetByCodePoints(0, LONG - 100)) + " …";
    }

    public Region root() {
        return root;
    }
}
