package org.cardwright.check;

import java.util.Map;
import java.util.Optional;

import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.spelling.Vocabulary;
import org.cardwright.spelling.Wording;

/**
 * How a folder grades the rules, and what of its site they go by; immutable.
 *
 * @param grades by the rule's id; an empty grade switches the rule off, rules that are not named keep their own
 * @param trainingPage what the site's training page shows
 * @param words the words that are right besides those of the dictionary
 * @param wording what texts should not say
 */
public record RuleSettings(Map<String, Optional<Severity>> grades, TrainingPage trainingPage, Vocabulary words, Wording wording) {
    /** Every rule as the catalog grades it. */
    public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

    public RuleSettings {
        grades = Map.copyOf(grades);
    }

    /** Grades for cards of which no site is known. */
    public RuleSettings(Map<String, Optional<Severity>> grades) {
        this(grades, TrainingPage.UNKNOWN, Vocabulary.NONE, Wording.shipped());
    }

    RuleSettings with(TrainingPage page) {
        return new RuleSettings(grades, page, words, wording);
    }

    RuleSettings with(Vocabulary vocabulary) {
        return new RuleSettings(grades, trainingPage, vocabulary, wording);
    }

    RuleSettings with(Wording style) {
        return new RuleSettings(grades, trainingPage, words, style);
    }

    /** The severity of a rule's findings; empty if it is switched off. */
    public Optional<Severity> severity(RuleInfo rule) {
        return grades.getOrDefault(rule.id(), Optional.of(rule.severity()));
    }

    /** The finding as these settings grade it; empty if its rule is switched off. */
    Optional<Finding> graded(Finding finding) {
        Optional<Severity> grade = grades.get(finding.rule());
        return grade == null ? Optional.of(finding) : grade.map(severity -> new Finding(severity, finding.rule(),
                finding.position(), finding.message(), finding.field(), finding.places()));
    }
}
