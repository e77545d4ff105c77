package org.cardwright.check;

import java.util.List;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** A key is spelled as the oldest cards spell it. */
final class OlderKeyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("key-older", Severity.INFO, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (String older : List.of("compentency_description", "behavioral_illustrations")) {
            CardField field = CardField.ofKey(older).orElseThrow();
            if (card.card().field(field).isPresent() && card.document().key(field).equals(older)) {
                report.at(this, field, older, field.key()).fix(() -> Answers.safe(KeyFixes.rename(older, field.key())));
            }
        }
    }
}
