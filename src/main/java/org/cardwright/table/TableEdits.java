package org.cardwright.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.SearchGuard;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.ListDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.text.PastedText;

/** Edits a card as its form would; what cannot be done is left and said. */
final class TableEdits {
    private final List<String> left = new ArrayList<>();
    private final Set<Object> named = new HashSet<>();
    private CardDocument document;

    TableEdits(CardDocument document) {
        this.document = document;
    }

    CardDocument document() {
        return document;
    }

    /** What was not done, and why. */
    List<String> left() {
        return left;
    }

    /** Whether a person changed this part, which did not only follow another. */
    boolean named(CardPart part) {
        return switch (part) {
            case CardPart.Field(CardField field) -> named.contains(field);
            default -> true;
        };
    }

    void leave(String what, String why) {
        left.add(Strings.get("table.left", what, why));
    }

    /** A text as a person types it into one line. */
    static String line(String text) {
        return PastedText.clean(text).replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }

    private void apply(Edit edit) throws EditRefusedException {
        SearchGuard.check(document, edit);
        document = document.apply(edit);
    }

    void field(CardField field, String text) {
        try {
            named.add(field);
            if (!text.equals(document.card().text(field))) {
                apply(new Edit.SetField(document.key(field), text));
            }
        } catch (EditRefusedException refused) {
            leave(FieldLabels.of(field), refused.getMessage());
        }
    }

    /** Makes a list say this; what it says already stays as it is written. All or nothing. */
    void items(ItemKind kind, int level, List<String> wanted) {
        CardDocument start = document;
        try {
            if (level != Edit.UNASSIGNED && document.card().level(level).isEmpty()) {
                apply(new Edit.AddLevel(level));
            }
            for (ListDiff<String> change : ListDiff.of(TableValues.lines(document.card(), kind, level), wanted).reversed()) {
                change(kind, level, change);
            }
        } catch (EditRefusedException refused) {
            document = start;
            leave(FieldLabels.of(kind, level), refused.getMessage());
        }
    }

    private void change(ItemKind kind, int level, ListDiff<String> change) throws EditRefusedException {
        int both = Math.min(change.gone().size(), change.come().size());
        for (int i = change.gone().size() - 1; i >= both; i--) {
            apply(new Edit.RemoveItem(kind, level, change.from() + i));
        }
        for (int i = 0; i < change.come().size(); i++) {
            String text = line(change.come().get(i));
            apply(i < both ? new Edit.SetItem(kind, level, change.from() + i, text)
                    : new Edit.AddItem(kind, level, change.from() + i, text));
        }
    }

    void course(String what, Edit edit) {
        try {
            apply(edit);
        } catch (EditRefusedException refused) {
            leave(what, refused.getMessage());
        }
    }

    /** A course of the texts of cells. */
    static CourseText course(List<String> pieces) {
        return new CourseText(line(pieces.get(0)), line(pieces.get(1)), line(pieces.get(2)));
    }
}
