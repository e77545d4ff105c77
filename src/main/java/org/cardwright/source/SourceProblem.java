package org.cardwright.source;

import java.util.Optional;

import org.cardwright.check.RuleInfo;
import org.cardwright.model.Finding;

/**
 * Something about a table that a person should know, at its line.
 *
 * @param line the line of the file, from 1
 * @param text what it is and what to do, in the user's words
 * @param blocks whether the table is not written while it is so
 * @param rule the rule that names it among the problems of the cards; empty if it is told beside the tables alone
 */
public record SourceProblem(SourceKind kind, int line, String text, boolean blocks, Optional<RuleInfo> rule) {
    public SourceProblem(SourceKind kind, int line, String text, boolean blocks) {
        this(kind, line, text, blocks, Optional.empty());
    }

    /** Whether a finding of the problems of cards and tables says this. */
    public boolean saidBy(Finding finding) {
        return rule.filter(known -> known.id().equals(finding.rule())).isPresent() && finding.position().line() == line
                && finding.message().endsWith(text);
    }

    SourceProblem by(RuleInfo known) {
        return new SourceProblem(kind, line, text, blocks, Optional.of(known));
    }
}
