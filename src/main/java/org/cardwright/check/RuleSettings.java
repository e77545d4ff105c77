package org.cardwright.check;

import java.util.Map;
import java.util.Optional;

import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/**
 * How a folder grades the rules; immutable.
 *
 * @param grades by the rule's id; an empty grade switches the rule off, rules that are not named keep their own
 */
public record RuleSettings(Map<String, Optional<Severity>> grades) {
    /** Every rule as the catalog grades it. */
    public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

    public RuleSettings {
        grades = Map.copyOf(grades);
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
