package org.cardwright.check;

import java.util.Optional;

import org.cardwright.document.Grades;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The site prints GS itself and finds cards by the bare levels only: any other form is a dead button (format notes, 6.2). */
final class LevelFormRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("level-form", Severity.ERROR, "6.2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String level = card.text(CardField.LEVEL);
        Optional<String> named = level.isEmpty() ? Optional.empty() : Grades.of(level).filter(bare -> !bare.equals(level));
        named.ifPresent(bare -> {
            report.at(this, CardField.LEVEL, level, bare);
            Grades.bare(level).ifPresent(right -> report.fix(() -> Answers.safe(Answers.set(CardField.LEVEL, right))));
        });
    }
}
