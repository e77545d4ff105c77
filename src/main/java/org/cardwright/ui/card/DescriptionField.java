package org.cardwright.ui.card;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.competency.SharedKey;
import org.cardwright.ui.common.FieldRules;

/** The description of a card: a text that wraps and grows, without line breaks of its own. */
final class DescriptionField {
    private final GrowingTextArea area = new GrowingTextArea();
    private final LiveField field;
    private final Column root;
    private final CardViewModel model;
    private final SharedHint hint;
    private final FixButton fix;

    DescriptionField(CardViewModel model, Consumer<SharedKey> compare) {
        this.model = model;
        fix = new FixButton(model, area::requestFocus);
        fix.setId("fix-" + CardField.DESCRIPTION.key());
        hint = new SharedHint(FieldWords.name(CardField.DESCRIPTION), () -> key().ifPresent(compare));
        hint.setId("shared-" + CardField.DESCRIPTION.key());
        String name = FieldWords.name(CardField.DESCRIPTION);
        field = new LiveField(area, name, FieldRules.of(CardField.DESCRIPTION),
                text -> model.setField(CardField.DESCRIPTION, text));
        area.setId("field-" + CardField.DESCRIPTION.key());
        area.setAccessibleText(name);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
        Focus.onLeave(area, () -> {
            field.settle();
            model.endMerge();
        });
        root = new Column(area, field.status().label(), fix, hint);
        root.setFillWidth(true);
    }

    /** What names the description among all cards, where the card tells its competency. */
    Optional<SharedKey> key() {
        return SharedKey.field(model.card(), CardField.DESCRIPTION);
    }

    SharedHint hint() {
        return hint;
    }

    Node root() {
        return root;
    }

    void show(CardDocument document) {
        field.show(document.card().text(CardField.DESCRIPTION));
        Optional<Finding> finding = model.finding(CardField.DESCRIPTION);
        field.showFinding(IdentityForm.message(finding));
        fix.show(finding);
    }

    void focus() {
        area.requestFocus();
    }
}
