package org.cardwright.check;

import org.cardwright.model.Severity;
import org.cardwright.site.JekyllKeys;

/** {@code published: false} hides the card from all of the site, which may be meant (format notes, 6.10). */
final class UnpublishedRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("card-unpublished", Severity.WARNING, "6.10");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        SiteKeys.value(card, JekyllKeys.PUBLISHED).filter(SiteKeys::isFalse).ifPresent(_ -> report
                .atKey(this, JekyllKeys.PUBLISHED).fix(() -> Answers.ask(KeyFixes.remove(JekyllKeys.PUBLISHED))));
    }
}
