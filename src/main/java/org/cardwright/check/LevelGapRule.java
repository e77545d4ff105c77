package org.cardwright.check;

import java.util.List;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;

/** A level is missing between two that the card has. */
final class LevelGapRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("level-gap", Severity.INFO, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (card.card().levels().size() < 2) {
            return;
        }
        List<Integer> numbers = card.card().levels().stream().map(LevelContent::number).filter(number -> number > 0)
                .sorted().toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) > numbers.get(i - 1) + 1) {
                int missing = numbers.get(i - 1) + 1;
                report.atLevel(this, ItemKind.BEHAVIOR, numbers.get(i), numbers.get(i - 1) + 1, numbers.get(i - 1),
                        numbers.get(i)).fix(() -> Answers.ask(
                        Answers.edit(Strings.get("fix.add-level", missing), new Edit.AddLevel(missing))));
            }
        }
    }
}
