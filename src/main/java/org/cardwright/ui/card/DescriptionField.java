package org.cardwright.ui.card;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Finding;
import org.cardwright.competency.SharedKey;
import org.cardwright.check.FieldRules;
import org.cardwright.workspace.OpenCard;

/** The description of a card: a text that wraps and grows, without line breaks of its own. */
final class DescriptionField {
    private final OpenCard model;
    private final FixButton fix;
    private final SharedHint hint;
    @FXML private Column root;
    @FXML private GrowingTextArea area;
    @FXML private Label status;
    private final FormSpelling spelling;
    private LiveField field;

    DescriptionField(OpenCard model, Consumer<SharedKey> compare, FormSpelling spelling) {
        this.model = model;
        this.spelling = spelling;
        fix = new FixButton(model, () -> area.requestFocus());
        fix.setId("fix-" + CardField.DESCRIPTION.key());
        hint = new SharedHint(FieldLabels.of(CardField.DESCRIPTION), () -> key().ifPresent(compare));
        hint.setId("shared-" + CardField.DESCRIPTION.key());
    }

    @FXML
    private void initialize() {
        field = new LiveField(area, status, FieldRules.of(CardField.DESCRIPTION),
                text -> model.setField(CardField.DESCRIPTION, text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
        Focus.onLeave(area, () -> {
            field.settle();
            model.endMerge();
        });
        root.getChildren().addAll(fix, hint);
        new SpellingMarks(area, area::over, model, spelling).withKeys();
    }

    /** What names the description among all cards, where the card tells its competency. */
    Optional<SharedKey> key() {
        return SharedKey.field(model.card(), CardField.DESCRIPTION);
    }

    SharedHint hint() {
        return hint;
    }

    Column root() {
        return root;
    }

    void show(CardDocument document) {
        field.show(document.card().text(CardField.DESCRIPTION));
        Optional<Finding> finding = model.finding(CardField.DESCRIPTION);
        field.showFinding(finding.map(FieldMessage::of));
        fix.show(finding);
    }

    void focus() {
        area.requestFocus();
    }
}
