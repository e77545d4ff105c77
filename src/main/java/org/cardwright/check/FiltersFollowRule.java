package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/**
 * The filters do not follow the fields; the list of courses is found by the same words, so a change is to be looked at.
 */
final class FiltersFollowRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("filters-differ", Severity.WARNING, "6.4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (FilterTokensRule.count(card) == 3) {
            card.overriding(CardField.FILTERS).ifPresent(value -> report.at(this, CardField.FILTERS, value)
                    .fix(() -> Follow.answers(card.document(), CardField.FILTERS, value, QuickFix.Trust.REVIEW)));
        }
    }
}
