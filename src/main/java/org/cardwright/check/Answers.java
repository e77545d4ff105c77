package org.cardwright.check;

import java.util.List;
import java.util.function.UnaryOperator;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.check.QuickFix.Trust;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;

/**
 * The answers of a quick fix, before they belong to a finding.
 *
 * @param choices at least one; several, or one that is only one of many, need {@link Trust#ASK}
 */
record Answers(Trust trust, List<Choice> choices) {
    static Answers safe(Choice choice) {
        return new Answers(Trust.SAFE, List.of(choice));
    }

    static Answers review(Choice choice) {
        return new Answers(Trust.REVIEW, List.of(choice));
    }

    static Answers ask(List<Choice> choices) {
        return new Answers(Trust.ASK, choices);
    }

    static Answers ask(Choice... choices) {
        return ask(List.of(choices));
    }

    static Choice edit(String title, Edit edit) {
        return new Choice(title, document -> document.apply(edit));
    }

    /** Sets a field, also one that the card lacks. */
    static Choice set(CardField field, String value) {
        return new Choice(Strings.get("fix.set", FieldLabels.of(field), value),
                document -> document.apply(new Edit.SetField(document.key(field), value)));
    }

    static Choice follow(CardField field, String value) {
        return new Choice(Strings.get("fix.set", FieldLabels.of(field), value),
                document -> document.apply(new Edit.FollowField(document.key(field))));
    }

    /** Changes the text where no single edit can; refused unless the result says the same in other words. */
    static Choice text(String title, UnaryOperator<String> change) {
        return new Choice(title, document -> rewritten(document, change, true));
    }

    /** Changes the text, also what it says: for files that were misread before. */
    static Choice rereading(String title, UnaryOperator<String> change) {
        return new Choice(title, document -> rewritten(document, change, false));
    }

    private static CardDocument rewritten(CardDocument document, UnaryOperator<String> change, boolean same)
            throws EditRefusedException {
        CardDocument after = document.apply(new Edit.SetText(change.apply(document.text())));
        if (!after.readable() || same && !SameWords.in(document.card(), after.card())) {
            throw new EditRefusedException(Strings.get("fix.not-proven"));
        }
        return after;
    }
}
