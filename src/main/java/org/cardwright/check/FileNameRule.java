package org.cardwright.check;

import org.cardwright.document.Plausible;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.SiteNames;
import org.cardwright.site.SiteSeries;

/** The file is named otherwise than its card (format notes, 1: file name). */
final class FileNameRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("file-name-differs", Severity.INFO, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String series = card.text(CardField.SERIES);
        String group = card.text(CardField.GROUP);
        String competency = card.text(CardField.COMPETENCY);
        String career = card.text(CardField.CAREER_LEVEL);
        boolean plausible = Plausible.usable(CardField.SERIES, series) && Plausible.usable(CardField.GROUP, group)
                && Plausible.usable(CardField.COMPETENCY, competency)
                && Plausible.usable(CardField.CAREER_LEVEL, career);
        if (!plausible) {
            return;
        }
        String name = SiteSeries.padded(SiteSeries.bare(series)) + "-" + SiteNames.slug(group) + "-"
                + SiteNames.slug(competency) + "-" + career;
        String file = card.fileName().substring(Math.max(card.fileName().lastIndexOf('/'), card.fileName()
                .lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        if (!file.isEmpty() && !(dot < 0 ? file : file.substring(0, dot)).equals(name)) {
            report.at(this, CardField.TITLE, name + (dot < 0 ? SiteNames.ENDING : file.substring(dot)));
        }
    }
}
