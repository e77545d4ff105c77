package org.cardwright.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.model.Severity;
import org.cardwright.site.JekyllKeys;

/** Jekyll takes numbers at the beginning of a file's name for a date: {@code 0510-14-15-x.md} stops the build. */
final class FileDateRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("file-name-date", Severity.ERROR, "6.10");
    private static final Pattern DATED = Pattern.compile("(?:.*[/\\\\])?(\\d{2,4}-\\d{1,2}-\\d{1,2})-[^/\\\\]*\\.[^.]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        date(card).ifPresent(text -> {
            SiteDate date = SiteDate.of(text, LocalDate.now());
            if (date != SiteDate.PAST) {
                report.atOffset(this, 0, Optional.empty(), date == SiteDate.NONE ? 0 : 1, text);
            }
        });
    }

    /** What the site reads as the card's date. */
    static Optional<String> date(Subject card) {
        Matcher name = DATED.matcher(card.fileName());
        return name.matches() && SiteKeys.value(card, JekyllKeys.DATE).isEmpty() ? Optional.of(name.group(1))
                : Optional.empty();
    }
}
