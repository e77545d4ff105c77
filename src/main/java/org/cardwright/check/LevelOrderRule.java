package org.cardwright.check;

import java.util.List;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;

/** A level stands above a lower one. */
final class LevelOrderRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("levels-out-of-order", Severity.WARNING, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        List<LevelContent> levels = card.card().levels();
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).number() < levels.get(i - 1).number() && levels.get(i).number() > 0) {
                report.atLevel(this, ItemKind.BEHAVIOR, levels.get(i).number(), levels.get(i).number(),
                        levels.get(i - 1).number());
                if (LevelOrder.sortable(levels)) {
                    report.fix(() -> Answers.safe(new Choice(Strings.get("fix.sort-levels"), LevelOrder::sorted)));
                }
            }
        }
    }
}
