package org.cardwright.check;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.Groups;

/** The group stands in the place of the designation and the other way round (format notes, 2). */
final class GroupsSwappedRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("group-swapped", Severity.ERROR, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (swapped(card)) {
            String group = card.text(CardField.GROUP);
            String designation = card.text(CardField.DESIGNATION);
            report.at(this, CardField.GROUP).fix(() -> Answers.safe(new Choice(Strings.get("fix.swap-groups"),
                    document -> document.apply(new Edit.SetField(document.key(CardField.GROUP), designation))
                            .apply(new Edit.SetField(document.key(CardField.DESIGNATION), group)))));
        }
    }

    static boolean swapped(Subject card) {
        return Groups.isDesignation(card.text(CardField.GROUP))
                && Groups.ALL.contains(card.text(CardField.DESIGNATION));
    }
}
