package org.cardwright.check;

import java.util.Optional;

import org.cardwright.model.Severity;

/** The body holds a text or an element that no template has: someone wrote it by hand. */
final class HandEditedBodyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("body-hand-edited", Severity.INFO, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String template = card.document().template();
        if (!template.equals("none") && !template.equals("unknown")) {
            card.tags().foreign().ifPresent(at -> report.atOffset(this, at, Optional.empty()));
        }
    }
}
