package org.cardwright.check;

import java.util.regex.Pattern;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** Jekyll takes a colon before a small letter in a permalink for a placeholder, and stops (format notes, 6.5). */
final class PermalinkColonRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("permalink-colon", Severity.ERROR, "6.5");
    private static final Pattern PLACEHOLDER = Pattern.compile(":(?=[a-z_])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String permalink = card.text(CardField.PERMALINK);
        if (stops(permalink)) {
            report.at(this, CardField.PERMALINK).fix(() -> Answers.review(Answers.set(CardField.PERMALINK,
                    PermalinkRule.legal(permalink).orElseGet(() -> PLACEHOLDER.matcher(permalink).replaceAll("-")))));
        }
    }

    static boolean stops(String permalink) {
        return permalink.indexOf(':') >= 0 && PLACEHOLDER.matcher(permalink).find();
    }
}
