package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.SiteNames;

/** Without a permalink the card cannot be selected (format notes, 6.5). */
final class MissingPermalinkRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("permalink-missing", Severity.ERROR, "6.5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (card.text(CardField.PERMALINK).isEmpty()) {
            report.at(this, CardField.PERMALINK);
            Permalinks.name(card).ifPresent(name -> report.fix(() -> Answers.ask(
                    Answers.set(CardField.PERMALINK, SiteNames.OLDER_FOLDER + name),
                            Answers.set(CardField.PERMALINK, SiteNames.NEWEST_FOLDER + name))));
        }
    }
}
