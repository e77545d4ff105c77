package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.CareerLevel;

/** The career level is none of the three that the site knows. */
final class CareerLevelRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("career-level-unknown", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String career = card.text(CardField.CAREER_LEVEL);
        if (!career.isEmpty() && !CareerLevel.NAMES.contains(career)) {
            report.at(this, CardField.CAREER_LEVEL, career).fix(() -> answers(career));
        }
    }

    private static Answers answers(String career) {
        return CareerLevel.NAMES.stream().filter(career::equalsIgnoreCase).findFirst()
                .map(level -> Answers.safe(Answers.set(CardField.CAREER_LEVEL, level)))
                .orElseGet(() -> Answers.ask(CareerLevel.NAMES.stream().map(level -> Answers.set(CardField.CAREER_LEVEL, level))
                .toList()));
    }
}
