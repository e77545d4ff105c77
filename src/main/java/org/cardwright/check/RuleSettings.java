package org.cardwright.check;

import java.util.Map;
import java.util.Optional;

import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/**
 * How a folder grades the rules, and what of its site they go by; immutable.
 *
 * @param grades by the rule's id; an empty grade switches the rule off, rules that are not named keep their own
 * @param trainingPage what the site's training page shows
 */
public record RuleSettings(Map<String, Optional<Severity>> grades, TrainingPage trainingPage) {
    /** Every rule as the catalog grades it. */
    public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

    public RuleSettings {
        grades = Map.copyOf(grades);
    }

    /** Grades for cards of which no site is known. */
    public RuleSettings(Map<String, Optional<Severity>> grades) {
        this(grades, TrainingPage.UNKNOWN);
    }

    RuleSettings with(TrainingPage page) {
        return new RuleSettings(grades, page);
    }

    /** The severity of a rule's findings; empty if it is switched off. */
    public Optional<Severity> severity(RuleInfo rule) {
        return grades.getOrDefault(rule.id(), Optional.of(rule.severity()));
    }

    /** The finding as these settings grade it; empty if its rule is switched off. */
    Optional<Finding> graded(Finding finding) {
        Optional<Severity> grade = grades.get(finding.rule());
        return grade == null ? Optional.of(finding) : grade.map(severity -> new Finding(severity, finding.rule(),
                finding.position(), finding.message(), finding.field()));
    }
}
