package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The site takes the filters apart at blanks and expects three parts (format notes, 6.4). */
final class FilterTokensRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("filters-tokens", Severity.ERROR, "6.4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (!card.text(CardField.FILTERS).isEmpty() && count(card) != 3) {
            report.at(this, CardField.FILTERS, count(card));
            card.document().derived(CardField.FILTERS).filter(value -> value.split(" ").length == 3)
                    .ifPresent(value -> report.fix(() -> Follow.answers(card.document(),
                            CardField.FILTERS, value, QuickFix.Trust.REVIEW)));
        }
    }

    static int count(Subject card) {
        String filters = card.text(CardField.FILTERS);
        int count = filters.isEmpty() ? 0 : 1;
        for (int i = 1; i < filters.length(); i++) {
            count += filters.charAt(i) == ' ' && filters.charAt(i - 1) != ' ' ? 1 : 0;
        }
        return count;
    }
}
