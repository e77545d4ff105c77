package org.cardwright.ui.card;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;

/** The description of a card: a text that wraps and grows, without line breaks of its own. */
final class DescriptionField {
    private final GrowingTextArea area = new GrowingTextArea();
    private final LiveField field;
    private final Column root;
    private final CardViewModel model;

    DescriptionField(CardViewModel model) {
        this.model = model;
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
        root = new Column(area, field.status().label());
        root.setFillWidth(true);
    }

    Node root() {
        return root;
    }

    void show(CardDocument document) {
        field.show(document.card().text(CardField.DESCRIPTION));
        field.showFinding(IdentityForm.message(model.finding(CardField.DESCRIPTION)));
    }

    void focus() {
        area.requestFocus();
    }
}
