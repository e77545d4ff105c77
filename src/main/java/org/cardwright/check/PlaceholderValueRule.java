package org.cardwright.check;

import java.util.List;

import org.cardwright.document.Plausible;
import org.cardwright.frontmatter.PlainScalars;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.Severity;

/** A value says that something was not known when it was written, such as undefined or N/A, and the site prints that. */
final class PlaceholderValueRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("value-placeholder", Severity.WARNING, "2");
    private static final List<CardField> NAMES = List.of(CardField.JOB_SERIES_TITLE, CardField.COMPETENCY,
            CardField.DESCRIPTION);
    private static final List<CardField> MADE = List.of(CardField.TITLE, CardField.JOB_SERIES, CardField.PERMALINK,
            CardField.FILTERS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (CardField field : CardField.values()) {
            String value = card.text(field);
            boolean placeholder = NAMES.contains(field) && Plausible.isPlaceholder(value)
                    || MADE.contains(field) && Plausible.isBroken(value);
            // Where the value can follow its sources, or is none for YAML, another rule says so.
            if (placeholder && card.overriding(field).isEmpty() && !PlainScalars.isMisread(value)) {
                report.at(this, field, FieldLabels.of(field), value);
                List<String> others = card.document().saidElsewhere(field);
                if (!others.isEmpty()) {
                    report.fix(() -> Answers.ask(others.stream().map(text -> Answers.set(field, text)).toList()));
                }
            }
        }
    }
}
