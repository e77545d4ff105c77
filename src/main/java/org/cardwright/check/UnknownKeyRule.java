package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.OtherKey;
import org.cardwright.model.Severity;

/** A key is none that the site uses. */
final class UnknownKeyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("key-unknown", Severity.INFO, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (OtherKey other : card.card().others()) {
            if (CardField.ofKey(other.key()).isEmpty() && !SiteKeys.known(other.key()) && !other.key().equals("<<")
                    && MisspeltKeyRule.nearest(card, other.key()).isEmpty()) {
                report.atKey(this, other.key(), other.key())
                        .fix(() -> Answers.ask(KeyFixes.remove(other.key())));
            }
        }
    }
}
