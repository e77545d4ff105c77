package org.cardwright.check;

import java.util.Optional;

import org.cardwright.model.Severity;

/** The card has no body, so its page is empty. */
final class BodyMissingRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("body-missing", Severity.WARNING, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (card.document().template().equals("none")) {
            report.atOffset(this, card.bodyStart(), Optional.empty());
        }
    }
}
