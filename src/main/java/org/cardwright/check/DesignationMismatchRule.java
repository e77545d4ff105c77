package org.cardwright.check;

import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.Groups;

/** The group belongs to the other designation (format notes, 1). */
final class DesignationMismatchRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("group-designation-differs", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String designation = card.text(CardField.DESIGNATION);
        Groups.designation(card.text(CardField.GROUP)).filter(right -> Groups.isDesignation(designation)
                && !right.equals(designation))
                .ifPresent(right -> report.at(this, CardField.DESIGNATION, card.text(CardField.GROUP), right)
                        .fix(() -> answers(designation, right)));
    }

    private static Answers answers(String designation, String right) {
        return Answers.ask(Stream.concat(Stream.of(Answers.set(CardField.DESIGNATION, right)),
                Groups.ALL.stream().filter(group -> Groups.designation(group).equals(Optional.of(designation)))
                        .map(group -> Answers.set(CardField.GROUP, group))).toList());
    }
}
