package org.cardwright.check;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;
import org.cardwright.text.Span;

/** The texts of a card that somebody wrote for readers: no courses, links or codes. */
final class CheckedTexts {
    /** The single fields, in which spelling is checked. */
    private static final List<CardField> FIELDS = List.of(CardField.JOB_SERIES_TITLE, CardField.COMPETENCY, CardField.DESCRIPTION);

    private CheckedTexts() {}

    /** A field, or an item of a list. */
    sealed interface Place {
        CardField field();

        /** Where the text begins in the file. */
        Position start(Places places);

        /** Writes another text there. */
        Edit write(CardDocument document, String text);

        /** Where a part of the text stands in the file; where it begins if its spelling there is another one. */
        default int offset(Subject card, String text, Span part) {
            String file = card.file();
            int start = start(card.places()).in(file);
            String wanted = part.of(text);
            int skip = 0;
            for (int at = text.indexOf(wanted); at >= 0 && at < part.start(); at = text.indexOf(wanted, at + 1)) {
                skip++;
            }
            int found = file.indexOf(wanted, start);
            for (int i = 0; i < skip && found >= 0; i++) {
                found = file.indexOf(wanted, found + 1);
            }
            return found < 0 || found - start > 2 * text.length() + 40 ? start : found;
        }
    }

    /** A single field. */
    record OfField(CardField field) implements Place {
        @Override
        public Position start(Places places) {
            return places.of(field);
        }

        @Override
        public Edit write(CardDocument document, String text) {
            return new Edit.SetField(document.key(field), text);
        }
    }

    /** An item of a list. */
    record OfItem(ItemKind kind, int level, int index) implements Place {
        @Override
        public CardField field() {
            return kind.field();
        }

        @Override
        public Position start(Places places) {
            return places.ofItem(kind, level, index);
        }

        @Override
        public Edit write(CardDocument document, String text) {
            return new Edit.SetItem(kind, level, index, text);
        }
    }

    /** Takes one text. */
    interface Visitor {
        void text(Place place, String text);
    }

    /** Calls for each text of a card that has letters. */
    static void each(Card card, Visitor visitor) {
        for (CardField field : FIELDS) {
            String text = card.text(field);
            if (!text.isEmpty()) {
                visitor.text(new OfField(field), text);
            }
        }
        Items.each(card, (kind, level, index, text) -> visitor.text(new OfItem(kind, level, index), text));
    }

    /** Whether a text names something, so that its words are not a matter of style. */
    static boolean names(CardField field) {
        return field == CardField.JOB_SERIES_TITLE || field == CardField.COMPETENCY;
    }

    /** Whether a field has texts of these kinds. */
    static boolean has(CardField field) {
        return FIELDS.contains(field) || field == CardField.BEHAVIORS || field == CardField.DEFINITIONS;
    }
}
