package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.CardKeys;

/** A key is spelled as the oldest cards spell it. */
final class OlderKeyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("key-older", Severity.INFO, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (String older : CardKeys.OLDER) {
            if (card.places().hasKey(older)) {
                CardField field = CardField.ofKey(older).orElseThrow();
                report.at(this, field, older, field.key()).fix(() -> Answers.safe(KeyFixes.rename(older, field.key())));
            }
        }
    }
}
