package org.cardwright.check;

import java.util.Optional;

import org.cardwright.edit.StepQuestion;
import org.cardwright.model.Finding;

/**
 * A problem with the answer that a person gave to it, or that needs none.
 *
 * @param chosen what is to be done; empty leaves the problem as it is
 */
record FixItem(Finding finding, QuickFix fix, Optional<QuickFix.Choice> chosen) {
    /** What needs an answer has none yet. */
    static FixItem of(Finding finding, QuickFix fix) {
        return new FixItem(finding, fix, fix.asks() ? Optional.empty() : Optional.of(fix.choices().getFirst()));
    }

    FixItem choosing(Optional<QuickFix.Choice> choice) {
        return new FixItem(finding, fix, choice);
    }

    /** The answer with that title, if it is one of these. */
    Optional<QuickFix.Choice> choice(String title) {
        return fix.choices().stream().filter(choice -> choice.title().equals(title)).findFirst();
    }

    StepQuestion question() {
        return new StepQuestion(finding.message(), fix.choices().stream().map(QuickFix.Choice::title).toList(),
                chosen.map(QuickFix.Choice::title));
    }

    boolean comparesCards() {
        return RuleCatalog.comparesCards(finding.rule());
    }
}
