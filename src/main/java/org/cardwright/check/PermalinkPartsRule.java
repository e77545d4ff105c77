package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.Plausible;
import org.cardwright.document.Standing;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.SiteSeries;

/** The permalink names another series or career level than the card has: it was copied. */
final class PermalinkPartsRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("permalink-differs", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String series = SiteSeries.bare(card.text(CardField.SERIES));
        String career = card.text(CardField.CAREER_LEVEL);
        String permalink = card.text(CardField.PERMALINK);
        if (!Plausible.usable(CardField.SERIES, series) || isUsual(permalink, series, career)) {
            return;
        }
        Permalinks.parts(permalink).filter(_ -> CareerLevel.NAMES.contains(career))
                .filter(parts -> !parts.get(1).equals(series) || !parts.get(3).equals(career)).ifPresent(parts -> {
                    String right = parts.get(0) + series + parts.get(2) + career + parts.get(4);
                    report.at(this, CardField.PERMALINK, right)
                            .fix(() -> answers(card, parts, right));
                });
    }

    /** Most permalinks name the card's series and career level where both belong, and a pattern takes its time. */
    private static boolean isUsual(String permalink, String series, String career) {
        int at = permalink.indexOf('/', 1) + 1;
        int behind = at + series.length();
        return permalink.startsWith(series, at) && behind < permalink.length() && permalink.charAt(behind) == '-'
                && (permalink.endsWith(career) || permalink.endsWith(career + "/"));
    }

    /** Where the permalink is not alone with what it says, the card may be wrong. */
    private static Answers answers(Subject card, List<String> parts, String right) {
        Choice follow = Answers.set(CardField.PERMALINK, right);
        if (card.document().standing(CardField.PERMALINK, right) != Standing.DISPUTED) {
            return Answers.review(follow);
        }
        List<Choice> choices = new ArrayList<>(List.of(follow));
        if (!parts.get(1).equals(SiteSeries.bare(card.text(CardField.SERIES)))) {
            choices.add(Answers.set(CardField.SERIES, parts.get(1)));
        }
        if (!parts.get(3).equals(card.text(CardField.CAREER_LEVEL))) {
            choices.add(Answers.set(CardField.CAREER_LEVEL, parts.get(3)));
        }
        return Answers.ask(choices);
    }
}
