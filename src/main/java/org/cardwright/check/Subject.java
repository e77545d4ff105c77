package org.cardwright.check;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/** The card that is being checked. */
record Subject(CardDocument document, String fileName) {
    Card card() {
        return document.card();
    }

    String text(CardField field) {
        return document.card().text(field);
    }
}
