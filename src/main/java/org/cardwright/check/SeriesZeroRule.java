package org.cardwright.check;

import org.cardwright.document.Plausible;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The site prints a zero before the series number itself, so one in the value comes out twice (format notes, 6.2). */
final class SeriesZeroRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("series-zero", Severity.WARNING, "6.2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String series = card.text(CardField.SERIES);
        if (series.startsWith("0") && Plausible.usable(CardField.SERIES, series) && card.document().findings().stream()
                .noneMatch(finding -> finding.rule().equals("octal-series"))) {
            String number = series.replaceFirst("^0+(?=.)", "");
            report.at(this, CardField.SERIES, number).fix(() -> Answers.safe(Answers.set(CardField.SERIES, number)));
        }
    }
}
