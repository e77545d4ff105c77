package org.cardwright.check;

import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/**
 * A permalink is an address and a selection key: other characters than letters, digits, dashes and slashes break it.
 */
final class PermalinkRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("permalink-illegal", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern LEGAL = Pattern.compile("/[A-Za-z0-9_/().-]+");
    private static final Pattern ILLEGAL_RUN = Pattern.compile("[^A-Za-z0-9_/().-]+-*|-+[^A-Za-z0-9_/().-]+-*");

    @Override
    public void check(Subject card, Report report) {
        String permalink = card.text(CardField.PERMALINK);
        if (!permalink.isEmpty() && !LEGAL.matcher(permalink).matches()) {
            report.at(this, CardField.PERMALINK);
            Optional.of(ILLEGAL_RUN.matcher(permalink).replaceAll("-")).filter(legal -> LEGAL.matcher(legal).matches())
                    .ifPresent(legal -> report.fix(() -> Answers.review(Answers.set(CardField.PERMALINK, legal))));
        }
    }
}
