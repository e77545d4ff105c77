package org.cardwright.ui.common;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardChoices;
import org.cardwright.merge.ConflictWords;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;

/** Lets a person choose what becomes of one value that both sides changed, and shows what that gives. */
final class ConflictController {
    private static final int LONG = 1500;

    private final MergeConflict conflict;
    private final ConflictWords words;
    private final CardChoices choices;
    private final VBox root;
    private Optional<OwnText> ownText = Optional.empty();
    @FXML private ToggleGroup group;
    @FXML private Label label;
    @FXML private Label note;
    @FXML private Label baseHead;
    @FXML private WordDiffText base;
    @FXML private RadioButton mine;
    @FXML private RadioButton theirs;
    @FXML private WordDiffText mineText;
    @FXML private WordDiffText theirText;
    @FXML private RadioButton both;
    @FXML private RadioButton own;
    @FXML private VBox editor;
    @FXML private Label result;

    ConflictController(MergeConflict conflict, ConflictWords words, CardChoices choices) {
        this.conflict = conflict;
        this.words = words;
        this.choices = choices;
        root = Fxml.load("conflict.fxml", this);
    }

    @FXML
    private void initialize() {
        label.setText(conflict.label());
        text(note, words.remark(conflict));
        base.setVisible(!conflict.base().isEmpty());
        baseHead.setVisible(base.isVisible());
        value(base, conflict.base(), conflict.ours(), conflict.theirs());
        value(mineText, conflict.ours(), conflict.theirs());
        value(theirText, conflict.theirs(), conflict.ours());
        side(mine, words.mine(), conflict.ours());
        side(theirs, words.theirs(), conflict.theirs());
        both.setVisible(conflict.bothPossible());
        own.setVisible(conflict.ownPossible());
        both.setAccessibleText(Strings.get("conflict.spoken", conflict.label(), both.getText()));
        own.setAccessibleText(Strings.get("conflict.spoken", conflict.label(), own.getText()));
        Optional<Resolution> chosen = choices.of(conflict);
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

    private static void value(WordDiffText marks, String text, String... others) {
        if (text.isEmpty()) {
            marks.showNone(Strings.get("export.conflict.nothing"));
        } else {
            marks.showBeside(shortened(text), Stream.of(others).map(ConflictController::shortened).toList());
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
        ownText = text.map(written -> new OwnText(conflict, written, this::takeOwn));
        editor.getChildren().setAll(ownText.stream().map(OwnText::root).toList());
        editor.setVisible(text.isPresent());
    }

    private void takeOwn() {
        ownText.ifPresent(fields -> {
            var written = new Resolution.Own(fields.text());
            take(fields.show(choices.problem(conflict, written).or(fields::rule)) ? Optional.of(written) : Optional.empty());
        });
    }

    private void take(Optional<Resolution> choice) {
        choices.choose(conflict, choice);
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
        label.setVisible(!text.isEmpty());
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, text.offsetByCodePoints(0, LONG - 100)) + " …";
    }

    Region root() {
        return root;
    }
}
