package org.cardwright.check;

import org.cardwright.model.Severity;

/** A program could not read a letter and put the replacement character in its place. */
final class LostCharacterRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("character-lost", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String file = card.file();
        for (int at = card.letters().odd() ? file.indexOf('\uFFFD')
                : -1; at >= 0; at = file.indexOf('\uFFFD', at + 1)) {
            report.atOffset(this, at, FileLines.field(card, at));
        }
    }
}
