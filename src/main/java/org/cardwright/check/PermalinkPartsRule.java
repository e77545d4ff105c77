package org.cardwright.check;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The permalink names another series or career level than the card has: it was copied. */
final class PermalinkPartsRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("permalink-differs", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String series = Slugs.unpadded(card.text(CardField.SERIES));
        String career = card.text(CardField.CAREER_LEVEL);
        Permalinks.parts(card.text(CardField.PERMALINK)).filter(_ -> !series.isEmpty()
                && CareerLevelRule.LEVELS.contains(career))
                .filter(parts -> !parts.get(1).equals(series) || !parts.get(3).equals(career)).ifPresent(parts -> {
                    String right = parts.get(0) + series + parts.get(2) + career + parts.get(4);
                    report.at(this, CardField.PERMALINK, right)
                            .fix(() -> Answers.review(Answers.set(CardField.PERMALINK, right)));
                });
    }
}
