package org.cardwright.check;

import java.time.LocalDate;
import java.util.Optional;

import org.cardwright.frontmatter.YamlValue;
import org.cardwright.model.Severity;

/** The site lists the card but makes no page of it: its date lies ahead, or {@code published} is empty. */
final class PageMissingRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("page-missing", Severity.ERROR, "6.10");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        SiteKeys.value(card, SiteKeys.PUBLISHED).filter(SiteKeys::isNull).ifPresent(_ -> report
                .atKey(this, SiteKeys.PUBLISHED, 0).fix(() -> Answers.safe(KeyFixes.remove(SiteKeys.PUBLISHED))));
        Optional<String> date = SiteKeys.value(card, SiteKeys.DATE).flatMap(YamlValue::scalar)
                .map(YamlValue.Scalar::text).map(String::strip);
        date.filter(text -> SiteDate.of(text, LocalDate.now()) == SiteDate.FUTURE).ifPresent(text -> report
                .atKey(this, SiteKeys.DATE, 1, text).fix(() -> Answers.ask(KeyFixes.remove(SiteKeys.DATE))));
    }
}
