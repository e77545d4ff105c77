package org.cardwright.check;

import java.time.LocalDate;
import java.util.Optional;

import org.cardwright.frontmatter.YamlValue;
import org.cardwright.model.Severity;
import org.cardwright.site.JekyllKeys;

/** The site lists the card but makes no page of it: its date lies ahead, or {@code published} is empty. */
final class PageMissingRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("page-missing", Severity.ERROR, "6.10");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        SiteKeys.value(card, JekyllKeys.PUBLISHED).filter(SiteKeys::isNull).ifPresent(_ -> report
                .atKey(this, JekyllKeys.PUBLISHED, 0).fix(() -> Answers.safe(KeyFixes.remove(JekyllKeys.PUBLISHED))));
        Optional<String> date = SiteKeys.value(card, JekyllKeys.DATE).flatMap(YamlValue::scalar)
                .map(YamlValue.Scalar::text).map(String::strip);
        date.filter(text -> SiteDate.of(text, LocalDate.now()) == SiteDate.FUTURE).ifPresent(text -> report
                .atKey(this, JekyllKeys.DATE, 1, text).fix(() -> Answers.ask(KeyFixes.remove(JekyllKeys.DATE))));
    }
}
