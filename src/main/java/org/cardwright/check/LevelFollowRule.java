package org.cardwright.check;

import java.util.Map;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The GS level is not the one of the career level: one of the two is wrong. */
final class LevelFollowRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("level-differs", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Map<String, String> CAREERS = Map.of("7-9", "Entry", "10-13", "Mid", "14-15", "Senior");

    @Override
    public void check(Subject card, Report report) {
        card.overriding(CardField.LEVEL).ifPresent(value -> report.at(this, CardField.LEVEL, value)
                .fix(() -> answers(card.text(CardField.LEVEL), value)));
    }

    private static Answers answers(String level, String value) {
        Choice follow = Answers.follow(CardField.LEVEL, value);
        return CAREERS.entrySet().stream().filter(grade -> level.contains(grade.getKey())).findFirst()
                .map(grade -> Answers.ask(follow, Answers.set(CardField.CAREER_LEVEL, grade.getValue())))
                .orElseGet(() -> Answers.review(follow));
    }
}
