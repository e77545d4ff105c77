package org.cardwright.check;

import org.cardwright.model.CardField;

/**
 * A field has one value on every card of the site: another layout or category takes the card off its lists (format
 * notes, 6.3).
 */
record FixedValueRule(RuleInfo info, CardField field, String value) implements Rule {
    @Override
    public void check(Subject card, Report report) {
        if (!card.text(field).isEmpty() && !card.text(field).equals(value)) {
            report.at(this, field, value).fix(() -> Answers.safe(Answers.set(field, value)));
        }
    }
}
