package org.cardwright.check;

import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** A TAB stands where it is no part of a text that the search takes, such as in a course or behind a value. */
final class TabRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("tab", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String file = card.file();
        int tab = card.letters().tabs() ? file.indexOf('\t', card.yamlStart()) : -1;
        while (tab >= 0 && tab < card.yamlEnd()) {
            int at = tab;
            Optional<CardField> field = FileLines.field(card, at);
            tab = file.indexOf('\t', FileLines.end(file, tab));
            if (field.filter(found -> SearchBreakingRule.holdsTab(card, found)).isPresent()) {
                continue;
            }
            report.atOffset(this, at, field).fix(() -> Answers.safe(
                    FileLines.onLine(Strings.get("fix.tab"), at, line -> line.replaceAll(" *\t[ \t]*", " "), true)));
        }
    }
}
