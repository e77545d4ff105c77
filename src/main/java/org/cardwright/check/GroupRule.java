package org.cardwright.check;

import java.util.List;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The site lists six groups; a card of any other is not shown (format notes, 6.3). */
final class GroupRule implements Rule {
    @Override
    public String id() {
        return "group-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final List<String> GROUPS = List.of("Primary", "Secondary", "Alternate", "Personal", "Projects", "Leading");

    @Override
    public void check(Subject card, Report report) {
        String group = card.text(CardField.GROUP);
        if (!group.isEmpty() && !GROUPS.contains(group)) {
            report.at(this, CardField.GROUP, group, String.join(", ", GROUPS));
        }
    }
}
