package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.check.QuickFix.Trust;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Standing;
import org.cardwright.model.CardField;

/** The answers where a field does not follow its sources. */
final class Follow {
    private Follow() {}

    /**
     * The field follows, at once where nothing speaks against it; else a person chooses, also that the source is what
     * the field says.
     *
     * @param trust what is asked where there is one right answer
     */
    static Answers answers(CardDocument document, CardField field, String value, Trust trust) {
        Choice follow = Answers.follow(field, value);
        if (certain(document, field, value)) {
            return new Answers(trust, List.of(follow));
        }
        List<Choice> choices = new ArrayList<>(List.of(follow));
        document.otherWay(field).forEach((source, text) -> choices.add(Answers.set(source, text)));
        return Answers.ask(choices);
    }

    /** Whether a field can follow without anybody deciding what is right. */
    static boolean certain(CardDocument document, CardField field, String value) {
        return document.soundlyDerived(field).isPresent() && document.standing(field, value) != Standing.DISPUTED;
    }
}
