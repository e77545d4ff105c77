package org.cardwright.check;

import java.util.Optional;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.Groups;

/** The designation is neither of the two, as the generators wrote undefined (format notes, 2). */
final class DesignationRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("designation-unknown", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String designation = card.text(CardField.DESIGNATION);
        if (!designation.isEmpty() && !Groups.isDesignation(designation) && !GroupsSwappedRule.swapped(card)) {
            report.at(this, CardField.DESIGNATION, designation).fix(() -> Groups.designation(card.text(CardField.GROUP)).filter(right -> undisputed(card, right))
                    .map(right -> Answers.safe(Answers.set(CardField.DESIGNATION, right)))
                    .orElseGet(() -> Answers.ask(Answers.set(CardField.DESIGNATION, Groups.JOB),
                            Answers.set(CardField.DESIGNATION, Groups.GENERAL))));
        }
    }

    /** The filters name the group too. */
    private static boolean undisputed(Subject card, String designation) {
        return Groups.ALL.stream().filter(group -> card.text(CardField.FILTERS).startsWith(group + "-"))
                .allMatch(group -> Groups.designation(group).equals(Optional.of(designation)));
    }
}
