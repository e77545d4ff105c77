package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The site prints a zero before the series number itself, so one in the value comes out twice (format notes, 6.2). */
final class SeriesZeroRule implements Rule {
    @Override
    public String id() {
        return "series-zero";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject card, Report report) {
        String series = card.text(CardField.SERIES);
        boolean read = card.document().findings().stream().noneMatch(finding -> finding.rule().equals("octal-series"));
        if (series.startsWith("0") && read) {
            report.at(this, CardField.SERIES, series.replaceFirst("^0+", ""));
        }
    }
}
