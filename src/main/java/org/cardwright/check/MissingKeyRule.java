package org.cardwright.check;

import java.util.List;

import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.Severity;

/** A key is missing or has no value that the site lists or finds cards by (format notes, 6). */
final class MissingKeyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("key-missing", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<CardField> NEEDED = List.of(CardField.LAYOUT, CardField.CATEGORY, CardField.TITLE,
            CardField.SERIES,
            CardField.JOB_SERIES, CardField.CAREER_LEVEL, CardField.DESIGNATION, CardField.COMPETENCY,
            CardField.GROUP, CardField.DESCRIPTION, CardField.LEVEL, CardField.FILTERS);

    @Override
    public void check(Subject card, Report report) {
        for (CardField field : NEEDED) {
            if (card.text(field).isEmpty()) {
                report.at(this, field, FieldLabels.of(field));
                card.document().soundlyDerived(field).ifPresent(value -> report.fix(() -> answers(card, field, value)));
            }
        }
    }

    /** Where the other fields contradict each other, a person must say which of them the new one is to follow. */
    private static Answers answers(Subject card, CardField field, String value) {
        return Follow.certain(card.document(), field, value) ? Answers.safe(Answers.set(field, value))
                : Answers.ask(Answers.set(field, value));
    }
}
