package org.cardwright.check;

import java.util.Optional;

import org.cardwright.model.Severity;

/** What a folder's settings can say of a rule. */
public enum RuleGrade {
    /** The settings say nothing. */
    USUAL(Optional.empty()),
    ERROR(Optional.of("error")),
    WARNING(Optional.of("warning")),
    INFO(Optional.of("info")),
    OFF(Optional.of("off"));

    /** Where the grades of rules stand in the settings. */
    public static final String SECTION = "rules";

    private final Optional<String> word;

    RuleGrade(Optional<String> word) {
        this.word = word;
    }

    /** The word in the settings; empty where there is none. */
    public Optional<String> word() {
        return word;
    }

    /** What these settings say of a rule. */
    public static RuleGrade of(RuleSettings settings, RuleInfo rule) {
        Optional<Severity> grade = settings.grades().get(rule.id());
        return grade == null ? USUAL : grade.map(severity -> valueOf(severity.name())).orElse(OFF);
    }
}
