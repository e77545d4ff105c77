package org.cardwright.check;

import java.util.List;
import java.util.Optional;

import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;
import org.cardwright.site.CareerLevel;

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
        Optional<CareerLevel> known = CareerLevel.named(career);
        for (LevelContent level : known.isPresent() ? card.card().levels() : List.<LevelContent>of()) {
            if (level.number() > 0 && !known.get().usuallyHas(level.number())) {
                report.atLevel(this, ItemKind.BEHAVIOR, level.number(), level.number(), career);
            }
        }
    }
}
