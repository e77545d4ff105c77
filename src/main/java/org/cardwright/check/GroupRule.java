package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.Groups;

/** The site lists six groups; a card of any other is not shown (format notes, 6.3). */
final class GroupRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("group-unknown", Severity.ERROR, "6.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String group = card.text(CardField.GROUP);
        if (!group.isEmpty() && !Groups.ALL.contains(group) && !GroupsSwappedRule.swapped(card)) {
            report.at(this, CardField.GROUP, group, String.join(", ", Groups.ALL)).fix(() -> answers(group));
        }
    }

    /** Only another case leaves no doubt: "Project" may have meant any card of a project. */
    private static Answers answers(String group) {
        return Groups.ALL.stream().filter(group::equalsIgnoreCase).findFirst()
                .map(known -> Answers.review(Answers.set(CardField.GROUP, known)))
                .orElseGet(() -> Answers.ask(Groups.ALL.stream().map(known -> Answers.set(CardField.GROUP, known))
                .toList()));
    }
}
