package org.cardwright.check;

import java.util.Optional;

import org.cardwright.model.Severity;

/** An element of the body is opened and not closed, or closed and not opened. */
final class UnbalancedHtmlRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("html-unbalanced", Severity.WARNING, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        card.tags().broken().ifPresent(broken -> report.atOffset(this, broken.offset(), Optional.empty(),
                "<" + broken.tag() + ">"));
    }
}
