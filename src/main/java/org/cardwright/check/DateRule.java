package org.cardwright.check;

import java.time.LocalDate;

import org.cardwright.frontmatter.YamlValue;
import org.cardwright.model.Severity;
import org.cardwright.site.JekyllKeys;

/** A key {@code date} without a date stops the build of the site (format notes, 6.10). */
final class DateRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("date-invalid", Severity.ERROR, "6.10");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        SiteKeys.value(card, JekyllKeys.DATE).filter(DateRule::isNone).ifPresent(value -> report
                .atKey(this, JekyllKeys.DATE).fix(() -> value.scalar().filter(YamlValue.Scalar::isEmpty).isPresent()
                ? Answers.safe(KeyFixes.remove(JekyllKeys.DATE)) : Answers.review(KeyFixes.remove(JekyllKeys.DATE))));
    }

    private static boolean isNone(YamlValue value) {
        return value.scalar().isEmpty() || SiteKeys.isNull(value)
                || SiteDate.of(value.scalar().get().text().strip(), LocalDate.now()) == SiteDate.NONE;
    }
}
