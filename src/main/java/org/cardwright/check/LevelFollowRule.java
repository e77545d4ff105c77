package org.cardwright.check;

import java.util.Optional;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.Grades;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.CareerLevel;

/** The GS level is not the one of the career level: one of the two is wrong. */
final class LevelFollowRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("level-differs", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        card.overriding(CardField.LEVEL).filter(value -> !saysTheSame(card, value))
                .ifPresent(value -> report.at(this, CardField.LEVEL, value)
                        .fix(() -> answers(card.text(CardField.LEVEL), value)));
    }

    private static boolean saysTheSame(Subject card, String value) {
        return Grades.of(card.text(CardField.LEVEL)).equals(Optional.of(value));
    }

    /** Which of the two is right only a person knows, also where the level is none that the site knows. */
    private static Answers answers(String level, String value) {
        Choice follow = Answers.follow(CardField.LEVEL, value);
        return Grades.of(level).flatMap(CareerLevel::ofGrades)
                .map(career -> Answers.ask(follow, Answers.set(CardField.CAREER_LEVEL, career.label())))
                .orElseGet(() -> Answers.ask(follow));
    }
}
