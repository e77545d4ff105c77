package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The site takes the filters apart at blanks and expects three parts (format notes, 6.4). */
final class FilterTokensRule implements Rule {
    @Override
    public String id() {
        return "filters-tokens";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject card, Report report) {
        String filters = card.text(CardField.FILTERS);
        int count = filters.split(" +").length;
        if (!filters.isEmpty() && count != 3) {
            report.at(this, CardField.FILTERS, count);
        }
    }
}
