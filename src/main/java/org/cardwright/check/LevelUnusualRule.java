package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;

/** A level is far from what cards of the career level usually hold. */
final class LevelUnusualRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("level-unusual", Severity.INFO, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String career = card.text(CardField.CAREER_LEVEL);
        int lowest = career.equals("Senior") ? 3 : 1;
        int highest = career.equals("Entry") ? 3 : career.equals("Mid") ? 4 : 5;
        for (LevelContent level : card.card().levels()) {
            if (CareerLevelRule.LEVELS.contains(career) && level.number() > 0
                    && (level.number() < lowest || level.number() > highest)) {
                report.atLevel(this, ItemKind.BEHAVIOR, level.number(), level.number(), career);
            }
        }
    }
}
