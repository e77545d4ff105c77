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

    private static final Pattern ILLEGAL_RUN = Pattern.compile("[^A-Za-z0-9_/().-]+-*|-+[^A-Za-z0-9_/().-]+-*");

    private static boolean isLegal(String permalink) {
        for (int i = 1; i < permalink.length(); i++) {
            char c = permalink.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && "_/().-".indexOf(c) < 0) {
                return false;
            }
        }
        return permalink.length() > 1 && permalink.charAt(0) == '/';
    }

    @Override
    public void check(Subject card, Report report) {
        String permalink = card.text(CardField.PERMALINK);
        if (!permalink.isEmpty() && !isLegal(permalink) && !PermalinkColonRule.stops(permalink)) {
            report.at(this, CardField.PERMALINK);
            legal(permalink).ifPresent(legal -> report.fix(() -> Answers.review(Answers.set(CardField.PERMALINK, legal))));
        }
    }

    /** The permalink with dashes for what an address should not have, if that is enough. */
    static Optional<String> legal(String permalink) {
        return Optional.of(ILLEGAL_RUN.matcher(permalink).replaceAll("-")).filter(PermalinkRule::isLegal);
    }
}
